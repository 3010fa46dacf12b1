using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench.VideoChecks;

/// <summary>A finished video and what it was made from.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Path">The mp4.</param>
/// <param name="Captions">The captions as they were burned in (ASS).</param>
/// <param name="Timeline">What should be heard and seen when.</param>
/// <param name="Target">How long the story was meant to be.</param>
internal sealed record CheckedVideo(string Name, string Path, string Captions, VideoTimeline Timeline, TimeSpan Target);
