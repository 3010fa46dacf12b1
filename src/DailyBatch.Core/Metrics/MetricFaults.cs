using System.Globalization;
using DailyBatch.Core.Runtime;
using Google;

namespace DailyBatch.Core.Metrics;

/// <summary>Why figures cannot be had, in words.</summary>
internal static class MetricFaults
{
    private static readonly string[] QuotaReasons = ["quotaExceeded", "dailyLimitExceeded"];

    /// <summary>YouTube refuses.</summary>
    public static Fault Refused(GoogleApiException e)
    {
        var reason = e.Error?.Errors?.FirstOrDefault()?.Reason ?? "no reason given";
        return QuotaReasons.Contains(reason)
            ? new("YouTubeQuotaExceeded", FaultKind.ProviderFailed, "YouTube answers no more questions of this project today: its quota is used up.", "Run it again after midnight Pacific time, or less often.", reason)
            : new("YouTubeRefused", FaultKind.ProviderFailed, string.Create(CultureInfo.InvariantCulture, $"YouTube does not say how the videos do ({(int)e.HttpStatusCode} {OneLine(reason)})."), "Run it again later; nothing is lost but the snapshot of this moment.");
    }

    /// <summary>YouTube cannot be reached.</summary>
    public static Fault Unreachable(string host, Exception e) => new(
        "YouTubeUnreachable", FaultKind.ProviderFailed, $"{host} could not be reached for figures.", "See that the network works, then run it again; nothing is lost but the snapshot of this moment.", host, e);

    /// <summary>Whether an exception comes from the network and not from whoever stopped the work.</summary>
    public static bool IsOfNetwork(Exception e, CancellationToken token) =>
        e is HttpRequestException or IOException || e is OperationCanceledException && !token.IsCancellationRequested;

    /// <summary>A file that holds no figures we know.</summary>
    public static Fault NotFigures(string path, string why) => new(
        "MetricFileUnknown", FaultKind.InvalidInput, $"'{path}' holds no figures that can be read: {why}.",
        "Give a table that YouTube Studio exported (CSV), or episode files of the audited system (JSON).", path);

    /// <summary>A file that is not there.</summary>
    public static Fault NoFile(string path) => new("MetricFileNotFound", FaultKind.NotFound, $"'{path}' is not there.", "Give the path of a file or a folder.", path);

    private static string OneLine(string text) => new([.. text.Where(c => !char.IsControl(c)).Take(60)]);
}
