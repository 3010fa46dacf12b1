using System.Globalization;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>Cultures with other digits, calendars or separators; without care each of them writes a date that has passed.</summary>
internal static class Cultures
{
    public static TheoryData<string> All => [.. new[] { "en-US", "ar-SA", "fa-IR", "th-TH", "fi-FI" }];

    public static void Use(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(name);
}
