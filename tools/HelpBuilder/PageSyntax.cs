namespace DailyBatch.HelpBuilder;

/// <summary>One way to call a cmdlet.</summary>
/// <param name="Set">The parameter set; <c>__AllParameterSets</c> when there is only one.</param>
/// <param name="IsDefault">Whether it is the default set.</param>
/// <param name="Text">The line as <c>Get-Command -Syntax</c> shows it.</param>
public sealed record PageSyntax(string Set, bool IsDefault, string Text);
