using System.Globalization;
using DailyBatch.Core.Runtime;
using Google;

namespace DailyBatch.Core.Metrics;

/// <summary>Why figures cannot be had, in words.</summary>
internal static class MetricFaults
{
    private static readonly string[] QuotaReasons = ["quotaExceeded", "dailyLimitExceeded"];

    /// <summary>Why there is no retention where the sign-in does not allow reports.</summary>
    public const string ReportsNotAllowed =
        "Retention and engaged views are missing, because the sign-in does not allow reports; to have them, run Connect-YouTube (or: dailybatch connect) again and leave all boxes ticked.";

    /// <summary>YouTube's own word for a refusal, in one line.</summary>
    public static string ReasonOf(GoogleApiException e) => OneLine(e.Error?.Errors?.FirstOrDefault()?.Reason ?? "no reason given");

    /// <summary>YouTube refuses.</summary>
    public static Fault Refused(GoogleApiException e)
    {
        var reason = ReasonOf(e);
        return QuotaReasons.Contains(reason)
            ? new("YouTubeQuotaExceeded", FaultKind.ProviderFailed, "YouTube answers no more questions of this project today: its quota is used up.", "Run it again after midnight Pacific time, or less often.", reason)
            : new("YouTubeRefused", FaultKind.ProviderFailed, string.Create(CultureInfo.InvariantCulture, $"YouTube does not say how the videos do ({(int)e.HttpStatusCode} {reason})."), "Run it again later; nothing is lost but the snapshot of this moment.");
    }

    /// <summary>YouTube Analytics refuses. The rest of the round is not touched by it.</summary>
    public static Fault ReportsRefused(GoogleApiException e)
    {
        var reason = ReasonOf(e);
        return new(
            "YouTubeReportsRefused", FaultKind.ProviderFailed,
            string.Create(CultureInfo.InvariantCulture, $"YouTube Analytics tells no retention and engaged views now ({(int)e.HttpStatusCode} {reason})."),
            reason switch
            {
                "accessNotConfigured" or "SERVICE_DISABLED" => "Switch the YouTube Analytics API on in the project of the client, in the Google Cloud console.",
                _ when QuotaReasons.Contains(reason) => "Its quota is used up until midnight Pacific time; they are asked for again then.",
                _ => "They are asked for again with the next round.",
            },
            reason);
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
