using System.Globalization;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Cli.Output;

/// <summary>Parts of an episode as words.</summary>
internal static class EpisodeText
{
    /// <summary>The slot that it has, else the one that is planned, in local time.</summary>
    public static string Slot(Episode episode) =>
        (episode.Publication?.PlannedAt ?? episode.Plan?.SuggestedSlot)?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "no slot";

    /// <summary>How far it has come.</summary>
    public static string State(Episode episode) => episode.State.ToString().ToLowerInvariant();

    /// <summary>Length of its video.</summary>
    public static string Duration(Episode episode) => episode.Video?.Duration.ToString(@"m\:ss", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>Its last failure.</summary>
    public static string Failure(Episode episode) => episode.Failure is { } failure ? $"{failure.Stage}: {failure.Id}" : "";
}
