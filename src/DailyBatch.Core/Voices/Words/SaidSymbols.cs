using System.Text.RegularExpressions;

namespace DailyBatch.Core.Voices.Words;

/// <summary>Symbols beside numbers.</summary>
internal static partial class SaidSymbols
{
    /// <summary>€40, £1,200.50.</summary>
    [GeneratedRegex(@"([€£])([0-9][0-9.,]*[0-9]|[0-9])")]
    public static partial Regex EuroOrPound();

    /// <summary>#1.</summary>
    [GeneratedRegex(@"#(?=[0-9])")]
    public static partial Regex NumberSign();

    /// <summary>-5.</summary>
    [GeneratedRegex(@"^[-−](?=[0-9])")]
    public static partial Regex Minus();

    /// <summary>10–15 with the printers' dash.</summary>
    [GeneratedRegex(@"(?<=[0-9])–(?=[0-9])")]
    public static partial Regex NumberDash();
}
