namespace DailyBatch.Core.Stories.Models;

/// <summary>What a server is asked with. Servers refuse parameters that they do not know, so each may be left out or changed.</summary>
/// <param name="Format">How it is told to answer in JSON.</param>
/// <param name="MayLower">Whether a lower rung may be tried.</param>
/// <param name="TokenField">The name of the field for the most tokens of an answer.</param>
internal sealed record RequestShape(AnswerFormat Format, bool MayLower, string TokenField)
{
    private const string NewField = "max_completion_tokens";
    private const string OldField = "max_tokens";

    // How servers speak of a format that they do not know or cannot keep.
    private static readonly string[] FormatSigns = ["response_format", "json_schema", "json_object", "schema", "grammar"];

    /// <summary>Whether a temperature is sent.</summary>
    public bool WithTemperature { get; init; } = true;

    private bool HasOtherField { get; init; }

    /// <summary>The next rung down; the same where there is none.</summary>
    public RequestShape Lower() => MayLower && Format != AnswerFormat.Text ? this with { Format = Format + 1 } : this;

    /// <summary>Without what a server complains about; null when nothing can be done about it.</summary>
    /// <param name="parameter">The parameter that it names, if it does so apart.</param>
    /// <param name="words">Its own words.</param>
    public RequestShape? Without(string? parameter, string words)
    {
        var named = string.IsNullOrEmpty(parameter) ? words : parameter;
        if (Speaks(named, FormatSigns)) return Lower() is var lower && lower != this ? lower : null;
        if (Speaks(named, "temperature")) return WithTemperature ? this with { WithTemperature = false } : null;
        if (Speaks(named, NewField, OldField)) return HasOtherField ? null : this with { TokenField = Other, HasOtherField = true };
        return null;
    }

    private string Other => TokenField == NewField ? OldField : NewField;

    private static bool Speaks(string text, params string[] signs) => signs.Any(s => text.Contains(s, StringComparison.OrdinalIgnoreCase));
}
