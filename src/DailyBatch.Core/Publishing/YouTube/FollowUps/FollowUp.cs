namespace DailyBatch.Core.Publishing.YouTube.FollowUps;

/// <summary>A step after the upload, with its own state: whatever becomes of it, the video is not uploaded again.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Tries">Runs that tried it.</param>
internal sealed record FollowUp(FollowUpKind Kind, FollowUpState State = FollowUpState.Open, int Tries = 0);
