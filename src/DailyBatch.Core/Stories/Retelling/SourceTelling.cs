using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Tells a raw story in the beats of a pattern and a number of words.</summary>
internal sealed class SourceTelling
{
    private const int MostPieces = 44, FewPieces = 26;
    private const int KeptAtStart = 8, KeptAtEnd = 5;
    private const int MostOpenings = 4, MostDivisions = 12;
    private const int MostAttempts = 60;

    private readonly RawStory _story;
    private readonly StoryRequest _request;
    private readonly StoryPattern _pattern;
    private readonly WordBudget _budget;
    private readonly RetoldParts _parts;
    private readonly BeatTellings _tellings;

    public SourceTelling(RawStory story, StoryRequest request, StoryPattern pattern)
    {
        (_story, _request, _pattern) = (story, request, pattern);
        _budget = WordBudget.For(request.TargetDuration);
        _parts = new RetoldParts(story, request, pattern);
        _tellings = new BeatTellings(story, pattern, request.TargetDuration > TimeSpan.FromMinutes(1) || story.Pieces.Count < FewPieces);
    }

    /// <summary>The best story that keeps all rules; null when none does.</summary>
    /// <param name="breaches">What the nearest drafts broke.</param>
    /// <param name="token">Stops the search.</param>
    public Story? Best(List<RuleBreach> breaches, CancellationToken token)
    {
        var drafts = Drafts(token).OrderByDescending(d => d.Score).Take(MostAttempts).Select(d => d.Takes);
        foreach (var takes in drafts)
        {
            token.ThrowIfCancellationRequested();
            foreach (var introduced in new[] { true, false })
            {
                var story = _parts.Assemble(takes, introduced);
                var broken = StoryValidator.Validate(story, _pattern, _request.TargetDuration);
                if (broken.Count == 0) return story;
                if (!introduced) breaches.AddRange(broken);
            }
        }

        return null;
    }

    private IEnumerable<(double Score, IReadOnlyDictionary<BeatKind, Take> Takes)> Drafts(CancellationToken token)
    {
        var emotion = _parts.EmotionOf(BeatKind.Hook);
        var share = BeatShares.All[0];
        var hooks = new HookTellings(_story).Of(emotion, (int)Math.Ceiling(share.Low * _budget.Low), (int)(share.High * _budget.High));
        var opened = 0;
        foreach (var hook in hooks)
        {
            token.ThrowIfCancellationRequested();
            var drafts = After(hook).ToArray();
            foreach (var draft in drafts) yield return draft;
            if (drafts.Length > 0 && ++opened == MostOpenings) yield break;
        }
    }

    private IEnumerable<(double Score, IReadOnlyDictionary<BeatKind, Take> Takes)> After(HookTelling hook)
    {
        var pieces = Shortened([.. _story.Pieces.Where(p => !hook.Used.Contains(p.Index))]);
        var known = new Dictionary<(BeatKind, int, int), IReadOnlyDictionary<int, Take>>();
        var tried = 0;
        foreach (var parts in new Cuts(_story, _pattern, _budget).Of(pieces))
        {
            var takes = new Dictionary<BeatKind, IReadOnlyDictionary<int, Take>> { [BeatKind.Hook] = new Dictionary<int, Take> { [hook.Take.Words] = hook.Take } };
            foreach (var (kind, (from, to)) in _pattern.Beats.Skip(1).Zip(parts))
            {
                if (!known.TryGetValue((kind, from, to), out var beat)) known[(kind, from, to)] = beat = BeatOf(kind, [.. pieces.Skip(from).Take(to - from)]);
                takes[kind] = beat;
            }

            if (takes.Values.Any(t => t.Count == 0)) continue;
            if (tried++ == MostDivisions) yield break;
            var fit = new TakeFit(_budget with { High = _budget.High - Introductions.MostWords }, SeededRandom.For(SeededRandom.SeedFrom("retelling", _story.Text), "fit"));
            if (fit.Choose(takes) is { } chosen) yield return (chosen.Values.Sum(t => t.Wanted), chosen);
        }
    }

    private IReadOnlyDictionary<int, Take> BeatOf(BeatKind kind, IReadOnlyList<Piece> pieces)
    {
        var share = BeatShares.All.First(s => s.Kinds.Contains(kind));
        var takes = _tellings.Of(kind, _parts.EmotionOf(kind), pieces, (int)(share.High * _budget.High));
        return kind == BeatKind.Cta ? _parts.Closed(takes) : takes;
    }

    /// <summary>Of a long story what happens, and its beginning and its end.</summary>
    private static IReadOnlyList<Piece> Shortened(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count <= MostPieces) return pieces;
        var middle = pieces.Skip(KeptAtStart).SkipLast(KeptAtEnd).OrderByDescending(p => p.Strength + (p.Speaker is null ? 0 : 1)).Take(MostPieces - KeptAtStart - KeptAtEnd);
        return [.. pieces.Take(KeptAtStart), .. middle.OrderBy(p => p.Index), .. pieces.TakeLast(KeptAtEnd)];
    }
}
