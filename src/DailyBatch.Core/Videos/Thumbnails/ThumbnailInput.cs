namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>What ffmpeg makes a thumbnail of.</summary>
/// <param name="Arguments">The arguments that name the input.</param>
/// <param name="Filter">What makes the thumbnail's form of it.</param>
/// <param name="Pixels">What is piped in; null when the input is a file.</param>
internal sealed record ThumbnailInput(IReadOnlyList<string> Arguments, string Filter, ReadOnlyMemory<byte>? Pixels);
