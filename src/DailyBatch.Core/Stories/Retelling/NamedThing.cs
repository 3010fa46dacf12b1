namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Something in a raw story that has a name.</summary>
/// <param name="Text">The name as it stands there, a title included.</param>
/// <param name="Kind">What has the name.</param>
/// <param name="General">What is told instead of the name of a place or an organisation: <c>the bank</c>.</param>
internal sealed record NamedThing(string Text, NamedKind Kind, string General = "");
