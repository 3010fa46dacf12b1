namespace DailyBatch.Core.Episodes;

/// <summary>The last failure of an episode; cleared by the next success.</summary>
/// <param name="Stage">story, video or publish.</param>
/// <param name="Id">The fault's id.</param>
/// <param name="Message">What happened and what to do.</param>
/// <param name="At">When.</param>
public sealed record EpisodeFailure(string Stage, string Id, string Message, DateTimeOffset At);
