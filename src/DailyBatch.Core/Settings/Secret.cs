namespace DailyBatch.Core.Settings;

/// <summary>A key or password. Nothing shows it by accident: it has no property to serialise and its text is its name.</summary>
/// <param name="name">The environment's name for it, for instance <c>OPENAI_API_KEY</c>.</param>
/// <param name="value">The value; white space around it is no part of it, because keys are pasted and read from files.</param>
internal sealed class Secret(string name, string value)
{
    private readonly string _value = value.Trim();

    /// <summary>The environment's name for it.</summary>
    public string Name => name;

    /// <summary>Whether it can stand in a header: visible ASCII characters only. Libraries repeat a header that they refuse.</summary>
    public bool IsSendable => _value.All(c => c is > ' ' and < (char)0x7F);

    /// <summary>The value itself, only to be handed to whom it is meant for.</summary>
    public string Reveal() => _value;

    /// <inheritdoc/>
    public override string ToString() => $"[{name}]";
}
