using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories;

/// <summary>What a writer is asked for.</summary>
/// <param name="Plan">Niche, style, pattern, emotions, topic hint and seed.</param>
/// <param name="TargetDuration">Length of the video to be, 45 to 90 s.</param>
/// <param name="Avoid">Stories that must not be told again, newest first.</param>
public sealed record StoryRequest(PlannedVideo Plan, TimeSpan TargetDuration, IReadOnlyList<string> Avoid);
