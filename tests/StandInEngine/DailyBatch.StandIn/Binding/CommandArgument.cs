namespace DailyBatch.StandIn.Binding;

/// <summary>One word of a command's call: <c>-Name</c>, <c>-Name:value</c> or a value.</summary>
internal sealed record CommandArgument(string? Name, bool HasValue, object? Value);
