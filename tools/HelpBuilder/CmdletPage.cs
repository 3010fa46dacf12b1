namespace DailyBatch.HelpBuilder;

/// <summary>One page of <c>docs/cmdlets</c>, in the PlatyPS schema of 2024-05-01.</summary>
public sealed record CmdletPage(
    string Name,
    string Synopsis,
    string Description,
    IReadOnlyList<PageSyntax> Syntax,
    IReadOnlyList<PageExample> Examples,
    IReadOnlyList<PageParameter> Parameters,
    IReadOnlyList<PageType> Inputs,
    IReadOnlyList<PageType> Outputs,
    IReadOnlyList<string> Links);
