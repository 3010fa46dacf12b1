namespace PlannerWorlds;

/// <summary>What kind of worlds are drawn, and what the model must reach in them.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MostRegret">Regret against the audited sampler, at most.</param>
/// <param name="LeastShare">Share of what the oracle gets, at least.</param>
internal sealed record Scenario(string Name, double MostRegret, double LeastShare)
{
    /// <summary>Videos a day.</summary>
    public int PerDay { get; init; } = 5;

    /// <summary>A niche's random walk a day.</summary>
    public double Drift { get; init; } = .02;

    /// <summary>Day on which the niches are dealt anew; null for none.</summary>
    public int? Change { get; init; }

    /// <summary>Noise of single videos, from.</summary>
    public double LowNoise { get; init; } = 1.0;

    /// <summary>Noise of single videos, to.</summary>
    public double HighNoise { get; init; } = 1.3;

    /// <summary>Whether noise has the tails of Student's t with 3 degrees of freedom (at the same variance).</summary>
    public bool HasTails { get; init; }

    /// <summary>Chance of a hit of a hundred times the views.</summary>
    public double Hits { get; init; }

    /// <summary>Mornings until figures are seen.</summary>
    public int Delay { get; init; } = 2;

    /// <summary>Share of figures that never come.</summary>
    public double Missing { get; init; } = .10;

    /// <summary>Scale of main effects.</summary>
    public double Effects { get; init; } = 1;

    /// <summary>Scale of pairs and triples.</summary>
    public double Interactions { get; init; } = 1;

    /// <summary>All scenarios, with the limits of the planner's requirements.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("base", .35, .80),
        new("fast drift", .37, .785) { Drift = .05 },
        new("abrupt change", .44, .745) { Change = 90 },
        new("more noise", .445, .74) { LowNoise = 1.5, HighNoise = 1.7 },
        new("t(3) tails", .32, .795) { HasTails = true },
        new("viral hits", .355, .79) { Hits = .01 },
        new("2 a day", .48, .67) { PerDay = 2 },
        new("5 days late", .42, .79) { Delay = 5 },
        new("35 % missing", .365, .78) { Missing = .35 },
        // "Effects halved" can be said of their spread or of its square: both are shown.
        new("halved effects", .45, .80) { Effects = .5, Interactions = .5 },
        new("halved variance", .45, .80) { Effects = Math.Sqrt(.5), Interactions = Math.Sqrt(.5) },
        new("doubled pairs", .40, .735) { Interactions = 2 },
    ];
}
