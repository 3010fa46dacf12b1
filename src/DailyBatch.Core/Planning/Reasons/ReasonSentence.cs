using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>A reason for people.</summary>
internal sealed class ReasonSentence(Vocabulary words)
{
    /// <summary>The sentence of a chosen video.</summary>
    public string Of(ModelCase video, PlanReason reason) => string.Join(
        ' ', Head(video), Expectation(reason.Forecast!), Mode(reason), Why(reason.Drivers!), Evidence(video, reason.Evidence!), Propensity(reason));

    private string Head(ModelCase video) => string.Create(
        CultureInfo.InvariantCulture,
        $"{EffectNames.Capital(Niche(video))} / pattern {words.Patterns.All[video.Pattern]} / {EffectNames.Plain(words.Emotions.All[video.Emotion])} at {words.Slots.All[video.Slot]}, {EffectNames.Weekday(video.Weekday)}.");

    private static string Expectation(PlanForecast f) => string.Create(
        CultureInfo.InvariantCulture,
        $"Expect about {Views(f.MedianViews)} {(f.OfEngagedViews ? "engaged views" : "views")} (80 %: {Views(f.LowViews)}-{Views(f.HighViews)}), {Math.Abs(f.LiftPercent):0} % {(f.LiftPercent < 0 ? "below" : "above")} your average.");

    private static string Mode(PlanReason reason)
    {
        var text = reason.GivesUpPercent > 0
            ? string.Create(CultureInfo.InvariantCulture, $"EXPLORE: gives up {reason.GivesUpPercent:0} % against the best allowed choice, to learn more")
            : "EXPLOIT: the best allowed choice today";
        return reason.Constraints is [var limit, ..] ? $"{text}; {limit}." : $"{text}.";
    }

    private static string Why(IReadOnlyList<PlanDriver> drivers) => $"Why: {string.Join(", ", drivers)}.";

    private string Evidence(ModelCase video, PlanEvidence evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"Based on {evidence.Niche} {Niche(video)} {(evidence.Niche == 1 ? "video" : "videos")}, {evidence.Exact} exactly like this; {evidence.Pending} {(evidence.Pending == 1 ? "awaits its" : "await their")} 24 h figures.");

    private static string Propensity(PlanReason reason) => string.Create(CultureInfo.InvariantCulture, $"Picked in {100 * reason.Propensity:0} % of re-draws.");

    private string Niche(ModelCase video) => EffectNames.Plain(words.Niches.All[video.Niche]);

    // Two digits are all that such a forecast can know.
    private static string Views(double views)
    {
        var unit = views < 10 ? 1 : Math.Pow(10, Math.Floor(Math.Log10(views)) - 1);
        return (Math.Round(views / unit) * unit).ToString("#,##0", CultureInfo.InvariantCulture);
    }
}
