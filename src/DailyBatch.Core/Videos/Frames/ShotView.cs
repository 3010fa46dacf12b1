namespace DailyBatch.Core.Videos.Frames;

/// <summary>A shot at one moment.</summary>
/// <param name="Shot">Its place in the timeline, from 0.</param>
/// <param name="View">Where its camera looks.</param>
internal readonly record struct ShotView(int Shot, CameraView View);
