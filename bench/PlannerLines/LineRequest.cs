namespace PlannerLines;

/// <summary>One line of input.</summary>
/// <param name="Op"><c>start</c>, <c>metrics</c> or <c>plan</c>.</param>
/// <param name="Seed">Of <c>start</c>.</param>
/// <param name="Rows">Of <c>metrics</c>.</param>
/// <param name="Day">Of <c>plan</c>: the day.</param>
/// <param name="N">Of <c>plan</c>: how many videos.</param>
internal sealed record LineRequest(string? Op, ulong Seed = 0, IReadOnlyList<MeasuredLine>? Rows = null, int Day = 0, int N = 0);
