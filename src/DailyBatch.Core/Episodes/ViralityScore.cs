using System.Text.Json.Serialization;

namespace DailyBatch.Core.Episodes;

/// <summary>How likely a story is watched and talked about: six dimensions, each 0 to 1. Source: the audited system.</summary>
public sealed record ViralityScore(double Shock, double Rage, double Injustice, double Relatability, double TwistStrength, double Clarity)
{
    // What makes people stay weighs most; a story that nobody understands in two seconds is lost whatever else it has.
    private const double ShockWeight = 0.20, RageWeight = 0.15, InjusticeWeight = 0.20, RelatabilityWeight = 0.15, TwistWeight = 0.15, ClarityWeight = 0.15;

    /// <summary>The weighted mean, 0 to 1; candidates are ranked by it.</summary>
    [JsonPropertyName("overall_score")]
    public double Overall => Math.Round(
        ShockWeight * Shock + RageWeight * Rage + InjusticeWeight * Injustice + RelatabilityWeight * Relatability + TwistWeight * TwistStrength + ClarityWeight * Clarity, 4);
}
