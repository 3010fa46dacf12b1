namespace DailyBatch.Core.Videos.Frames;

/// <summary>A pixel as it lies in memory: four bytes, not premultiplied.</summary>
internal readonly record struct Rgba(byte R, byte G, byte B, byte A);
