namespace DailyBatch.Core.Planning.Model;

/// <summary>What a batch is chosen from, and within what limits.</summary>
internal sealed record BatchProblem
{
    /// <summary>Every kind in every slot that is left.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Videos to choose.</summary>
    public required int Count { get; init; }

    /// <summary>Niches that there are.</summary>
    public required int Niches { get; init; }

    /// <summary>Videos that a niche may have in the batch.</summary>
    public required int Cap { get; init; }

    /// <summary>Niches of which the batch must hold one.</summary>
    public IReadOnlyList<int> Wanted { get; init; } = [];

    /// <summary>Videos that the day holds already, by niche and kind.</summary>
    public IReadOnlyList<(int Niche, int Kind)> Held { get; init; } = [];

    /// <summary>The most videos of a niche when nobody says otherwise: two, or what an even share asks for.</summary>
    public static int UsualCap(int count, int niches) => Math.Max(2, (count + niches - 1) / niches);
}
