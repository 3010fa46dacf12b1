using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>
/// Tells a raw story in beats without a model: it takes the story's own sentences, cuts and joins them to what a listener can follow,
/// changes names, and adds nothing but neutral answers where a rule wants one. The same text gives the same story, whenever it is told.
/// </summary>
internal static class RetellingWriter
{
    /// <summary>The name that its stories carry.</summary>
    public const string WriterName = "retelling";

    /// <summary>The story of a request that has a <see cref="StoryRequest.Source"/>.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="wish">The pattern that is tried first. A text that somebody wants told has sentences of its own, and they may fit only another.</param>
    /// <param name="token">Stops the search.</param>
    /// <exception cref="FaultException"><c>StorySourceUntellable</c> when the text cannot be told by the rules; <c>StoryRepeats</c> when it was told before.</exception>
    public static RetoldStory Write(StoryRequest request, StoryPattern wish, CancellationToken token)
    {
        var source = request.Source ?? throw new ArgumentException("There is no raw story.", nameof(request));
        var raw = RawStory.Read(source);
        var breaches = SourceCheck.Of(raw, request.TargetDuration).ToList();
        if (breaches.Count > 0) throw new FaultException(RetellingFaults.Untellable(breaches, request.TargetDuration, source));

        foreach (var pattern in StoryPattern.All.OrderByDescending(p => p == wish))
        {
            if (new SourceTelling(raw, request, pattern).Best(breaches, token) is not { } story) continue;
            if (request.Told.Claim(request.EpisodeId, story) is { } repeat) throw new FaultException(RetellingFaults.Repeats(repeat));
            return new(story, pattern, AddedTo(story, raw, request.Plan.Niche), raw.LeftOut);
        }

        throw new FaultException(RetellingFaults.Untellable(breaches, request.TargetDuration, source));
    }

    /// <summary>Stock answers, and the question where it is not the text's own.</summary>
    private static int AddedTo(Story story, RawStory raw, string niche)
    {
        var asksItself = Closing.Of(raw, niche).Any(q => q.IsOwn && story.Beats[^1].Text.EndsWith(q.Text, StringComparison.Ordinal));
        return story.Lines.Count(l => StockLines.Has(l.Text)) + (asksItself ? 0 : 1);
    }
}
