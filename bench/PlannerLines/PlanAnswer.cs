namespace PlannerLines;

/// <summary>One line of output.</summary>
internal sealed record PlanAnswer(IReadOnlyList<PlannedLine>? Videos = null, string? Error = null);
