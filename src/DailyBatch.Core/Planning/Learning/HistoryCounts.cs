using System.Globalization;

namespace DailyBatch.Core.Planning.Learning;

/// <summary>What became of the episodes of a history.</summary>
/// <param name="Learned">Measured and learned from.</param>
/// <param name="Pending">Planned or out, and their 24 h figures may still come.</param>
/// <param name="Unmeasured">Out for long, and without figures.</param>
/// <param name="Failed">Never came out.</param>
/// <param name="Gone">Removed or made private.</param>
/// <param name="Incomplete">Learned from although a word or the hour is missing.</param>
internal sealed record HistoryCounts(int Learned, int Pending, int Unmeasured, int Failed, int Gone, int Incomplete)
{
    /// <summary>Not learned from because only their public views are known, where the settings ask for those that stayed.</summary>
    public int WithoutEngaged { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = Standings + Lacks;
        return WithoutEngaged == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} {WithoutEngaged} have public views and no engaged ones, which planner.views asks for.");
    }

    private string Standings => string.Create(
        CultureInfo.InvariantCulture,
        $"{Learned} measured videos are learned from, {Pending} await their 24 h figures, {Unmeasured} have none, {Failed} failed, {Gone} are no longer public.");

    private string Lacks => Incomplete == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" {Incomplete} lack their niche, pattern, emotion or hour, and teach only the rest.");
}
