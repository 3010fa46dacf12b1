using System.Globalization;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning;

/// <summary>Why no plan can be made, in words.</summary>
internal static class MixFaults
{
    /// <summary>No videos, or too many.</summary>
    public static FaultException CountInvalid(int count) => new(new Fault(
        "CountInvalid", FaultKind.InvalidInput,
        string.Create(CultureInfo.InvariantCulture, $"{count} videos were asked for; a batch has 1 to {BatchSettings.MaximumCount}."),
        "Ask for a number in that range.",
        count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A niche that the settings do not name.</summary>
    public static FaultException NicheUnknown(string niche, IReadOnlyList<string> niches) => new(new Fault(
        "NicheUnknown", FaultKind.InvalidInput,
        $"The niche '{niche}' is not among planner.niches: {string.Join(", ", niches)}.",
        NearestWord.Of(niche, niches) is [var near]
            ? $"Did you mean {near}? If not, add it to planner.niches."
            : "Take one of them, or add it to planner.niches.",
        niche));

    /// <summary>More videos than different combinations.</summary>
    public static FaultException TooFewCombinations(MixRequest request, int left) => new(new Fault(
        "TooFewCombinations", FaultKind.InvalidInput,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Count} videos were asked for, but only {left} different {(left == 1 ? "combination" : "combinations")} of niche, style, pattern and emotions are left for {Workspace.Day(request.Date)}."),
        "Ask for fewer, or add words to planner.niches, planner.styles, planner.patterns or planner.emotions.",
        Workspace.Day(request.Date)));
}
