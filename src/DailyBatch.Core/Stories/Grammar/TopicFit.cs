namespace DailyBatch.Core.Stories.Grammar;

/// <summary>How well a premise fits a topic that the user gave.</summary>
/// <param name="Shared">How many of the topic's own words the premise has.</param>
/// <param name="Weight">The same, but a word of its topic or titles, which say what the story is about, counts twice.</param>
/// <param name="Asked">How many own words the topic has.</param>
internal readonly record struct TopicFit(int Shared, int Weight, int Asked) : IComparable<TopicFit>
{
    /// <summary>Whether the story may be said to be about the topic: at least half of the topic's own words are the premise's too.</summary>
    public bool IsAbout => Shared > 0 && 2 * Shared >= Asked;

    /// <summary>Compares a topic with a premise.</summary>
    public static TopicFit Between(string? topic, Premise premise)
    {
        var asked = TopicWords.Of(topic ?? "");
        if (asked.Count == 0) return default;
        var core = TopicWords.Of([premise.Topic, .. premise.Titles]);
        var rest = TopicWords.Of([.. premise.Topics, .. premise.Tags, .. premise.Cast.Select(c => c.Role)]);
        var inCore = asked.Count(core.Contains);
        var inRest = asked.Count(w => rest.Contains(w) && !core.Contains(w));
        return new(inCore + inRest, 2 * inCore + inRest, asked.Count);
    }

    /// <inheritdoc/>
    public int CompareTo(TopicFit other) => (Shared, Weight).CompareTo((other.Shared, other.Weight));
}
