namespace DailyBatch.Core.Planning.Model;

/// <summary>All kinds in all slots of a day.</summary>
internal static class CandidateGrid
{
    /// <summary>The candidates of a day, in a fixed order: the first wins a tie.</summary>
    /// <param name="features">The coefficients.</param>
    /// <param name="day">The day.</param>
    /// <param name="kinds">Niche, pattern and emotion of each kind.</param>
    /// <param name="slots">The slots that are left.</param>
    /// <param name="isUnwanted">Which niches a wish forbids on this day.</param>
    public static IReadOnlyList<Candidate> Of(
        FeatureMap features, int day, IReadOnlyList<(int Niche, int Pattern, int Emotion)> kinds, IReadOnlyList<int> slots, Func<int, bool>? isUnwanted = null) =>
    [
        .. from kind in kinds.Index()
           from slot in slots
           let video = new ModelCase(day, kind.Item.Niche, kind.Item.Pattern, kind.Item.Emotion, slot)
           select new Candidate(video, kind.Index, features.TermsOf(video), isUnwanted?.Invoke(video.Niche) ?? false),
    ];
}
