namespace DailyBatch.Core.Runtime;

/// <summary>An error as data: what happened, to what, and what to do next.</summary>
/// <param name="Id">A stable identifier in Pascal case, unique for each cause, for instance <c>SlotTimeInvalid</c>.</param>
/// <param name="Kind">What sort of failure it is.</param>
/// <param name="Message">One sentence that says what happened and names the thing and the value.</param>
/// <param name="Remedy">One sentence that says what to do about it.</param>
/// <param name="Target">What it happened to: an episode id, a path, a setting's name. Null when nothing can be named.</param>
/// <param name="Exception">The exception behind it, when there is one. Never shown alone.</param>
public sealed record Fault(
    string Id,
    FaultKind Kind,
    string Message,
    string Remedy,
    string? Target = null,
    Exception? Exception = null)
{
    /// <summary>The message and the remedy as one text for people.</summary>
    public string Text => Remedy.Length == 0 ? Message : $"{Message} {Remedy}";

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Text}";
}
