using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning;

/// <summary>
/// The plan of a channel without figures to learn from: a seeded mix that gives every niche, pattern and emotion its equal share of the
/// day and of the weeks, and never makes the same combination twice in a batch.
/// </summary>
internal static class MixPlanner
{
    /// <summary>The mode that its reasons carry.</summary>
    public const string Mode = "mix";

    /// <summary>Plans a batch, one video for each place.</summary>
    /// <exception cref="FaultException"><c>CountInvalid</c>, <c>NicheUnknown</c>, or <c>TooFewCombinations</c>.</exception>
    public static IReadOnlyList<PlannedVideo> Plan(MixRequest request)
    {
        if (request.Count is < 1 or > BatchSettings.MaximumCount) throw MixFaults.CountInvalid(request.Count);
        var niches = NichesOf(request);
        var slots = request.Slots.Where(slot => slot.IsFree).ToArray();
        var ledger = new MixLedger(request.Date, request.History);
        var reasons = new MixReasons(request, niches, slots, ledger);
        var videos = new List<PlannedVideo>(request.Count);
        foreach (var choice in MixDraw.Best(request, niches, Seed(request)).Combinations)
        {
            var index = videos.Count;
            videos.Add(Video(request, request.FirstPlace + index, choice, slots.ElementAtOrDefault(index), reasons.Of(choice, index + 1)));
            ledger.Add(choice);
        }

        return videos;
    }

    private static IReadOnlyList<string> NichesOf(MixRequest request)
    {
        if (request.Niche is null) return [.. request.Niches.Distinct()];
        return request.Niches.Contains(request.Niche) ? [request.Niche] : throw MixFaults.NicheUnknown(request.Niche, request.Niches);
    }

    private static PlannedVideo Video(MixRequest request, int place, Combination choice, PostingSlot? slot, string sentence) => new()
    {
        Date = request.Date,
        Place = place,
        Revision = request.Revision,
        Niche = choice.Niche,
        Style = choice.Style,
        Pattern = choice.Pattern,
        PrimaryEmotion = choice.Primary,
        SecondaryEmotion = choice.Secondary,
        SuggestedSlot = slot?.Local,
        Reason = new(Mode, sentence),
        Seed = SeededRandom.SeedFrom([.. SeedWords(request), Text(place)]),
    };

    private static ulong Seed(MixRequest request) => SeededRandom.SeedFrom(SeedWords(request));

    private static string[] SeedWords(MixRequest request) =>
        [request.Channel, Workspace.Day(request.Date), request.SettingsVersion, Text(request.Revision)];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
