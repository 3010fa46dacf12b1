namespace DailyBatch.Core.Planning.Model;

/// <summary>A video that could be made: a kind in a slot.</summary>
/// <param name="Case">What it is.</param>
/// <param name="Kind">Niche, pattern and emotion as one number: a batch holds a kind once.</param>
/// <param name="Terms">The coefficients that it adds up.</param>
/// <param name="IsUnwanted">Whether a wish of the user forbids it.</param>
internal sealed record Candidate(ModelCase Case, int Kind, int[] Terms, bool IsUnwanted = false)
{
    /// <summary>What it adds up to with some coefficients.</summary>
    public double Sum(ReadOnlySpan<double> theta)
    {
        var sum = 0.0;
        foreach (var term in Terms) sum += theta[term];
        return sum;
    }
}
