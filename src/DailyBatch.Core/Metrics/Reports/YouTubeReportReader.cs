using System.Globalization;
using DailyBatch.Core.Runtime;
using Google;
using Google.Apis.Auth.OAuth2.Responses;
using Google.Apis.YouTubeAnalytics.v2;
using Google.Apis.YouTubeAnalytics.v2.Data;

namespace DailyBatch.Core.Metrics.Reports;

/// <summary>Asks YouTube Analytics for a row a video.</summary>
/// <param name="open">Opens the signed-in service; null when the sign-in does not allow reports.</param>
/// <param name="explain">Says what it means that no token was given in the middle of the work.</param>
internal sealed class YouTubeReportReader(
    Func<CancellationToken, Task<YouTubeAnalyticsService?>> open, Func<TokenResponseException, CancellationToken, Task<Fault>> explain) : IReportReader
{
    private const string NotAllowed = "insufficientPermissions";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<VideoReport>?> ReadAsync(IReadOnlyList<string> videoIds, DateOnly from, DateOnly to, CancellationToken token)
    {
        using var service = await open(token).ConfigureAwait(false);
        if (service is null) return null;
        try
        {
            return ReportTable.Read(await AskAsync(service, videoIds, from, to, token).ConfigureAwait(false));
        }
        catch (TokenResponseException e)
        {
            throw new FaultException(await explain(e, token).ConfigureAwait(false));
        }
        catch (GoogleApiException e) when (MetricFaults.ReasonOf(e) == NotAllowed)
        {
            return null;
        }
        catch (GoogleApiException e)
        {
            throw new FaultException(MetricFaults.ReportsRefused(e));
        }
        catch (Exception e) when (MetricFaults.IsOfNetwork(e, token))
        {
            throw new FaultException(MetricFaults.Unreachable(new Uri(service.BaseUri).Host, e));
        }
    }

    // A report of videos has to be sorted, and to say how many rows it takes.
    private static Task<QueryResponse> AskAsync(YouTubeAnalyticsService service, IReadOnlyList<string> videoIds, DateOnly from, DateOnly to, CancellationToken token)
    {
        var query = service.Reports.Query();
        query.Ids = "channel==MINE";
        (query.StartDate, query.EndDate) = (Day(from), Day(to));
        (query.Dimensions, query.Metrics) = (ReportTable.Video, ReportTable.Metrics);
        query.Filters = $"{ReportTable.Video}=={string.Join(',', videoIds)}";
        (query.Sort, query.MaxResults) = ("-" + ReportTable.Views, ReportRound.MostVideos);
        return query.ExecuteAsync(token);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
