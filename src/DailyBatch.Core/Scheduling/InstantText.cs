using System.Globalization;

namespace DailyBatch.Core.Scheduling;

/// <summary>Instants as people read them, the same in every culture.</summary>
public static class InstantText
{
    /// <summary>For instance <c>Sun 23 Nov 11:00 (+00:00)</c>.</summary>
    public static string Of(DateTimeOffset local) => local.ToString("ddd d MMM HH:mm '('zzz')'", CultureInfo.InvariantCulture);
}
