using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning;

/// <summary>Stands for the settings that shape a plan; part of its seed.</summary>
internal static class PlanSettingsVersion
{
    private static readonly PlannerSettings Usual = new();

    /// <summary>The words, and what else differs from its default.</summary>
    public static string Of(PlannerSettings settings) => ContentHash.Of(
    [
        .. settings.Niches, "", .. settings.Styles, "", .. settings.Patterns, "", .. settings.Emotions,
        .. Changed("alpha", settings.Alpha, Usual.Alpha),
        .. Changed("cap", settings.NicheCap, Usual.NicheCap),
        .. Changed("views", settings.Views, Usual.Views),
        .. Changed("likes", settings.LikeWeight, Usual.LikeWeight),
        .. Changed("comments", settings.CommentWeight, Usual.CommentWeight),
        .. Changed("always", string.Join(',', settings.Always), ""),
        .. Changed("never", string.Join(';', settings.Never.OrderBy(n => n.Key, StringComparer.OrdinalIgnoreCase).Select(n => $"{n.Key.ToUpperInvariant()}:{string.Join(',', n.Value)}")), ""),
        .. Changed("meanings", string.Join(';', settings.Meanings.OrderBy(m => m.Key, StringComparer.OrdinalIgnoreCase).Select(m => $"{m.Key}:{m.Value}")), ""),
    ]);

    private static string[] Changed<T>(string name, T value, T usual) =>
        Equals(value, usual) ? [] : ["", name, string.Create(CultureInfo.InvariantCulture, $"{value}")];
}
