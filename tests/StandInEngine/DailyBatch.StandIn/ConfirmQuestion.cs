namespace DailyBatch.StandIn;

/// <summary>A question that a command asks.</summary>
/// <param name="Command">The command's name.</param>
/// <param name="Caption">The question's title.</param>
/// <param name="Text">The question.</param>
public sealed record ConfirmQuestion(string Command, string Caption, string Text);
