using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>What was told before, as the grammar needs it to tell something else.</summary>
internal sealed class PastTellings
{
    // Forty days of five for titles; eight days for names.
    private const int TitleMemory = 200;
    private const int NameMemory = 40;

    private readonly ILookup<string, PastStory> _byPremise;
    private readonly Dictionary<string, string?> _premises;
    private readonly Dictionary<string, int> _lastTold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names;

    /// <summary>Looks at stories, oldest first.</summary>
    public PastTellings(IReadOnlyList<PastStory> past)
    {
        _byPremise = past.Where(p => p.Plot is not null).ToLookup(p => p.Plot!);
        _premises = past.ToDictionary(p => p.EpisodeId, p => p.Plot);
        for (var i = 0; i < past.Count; i++)
            if (past[i].Plot is { } plot) _lastTold[plot] = i;
        foreach (var (index, story) in past.Index().TakeLast(TitleMemory)) _titles[story.Title] = index;
        _names = past.TakeLast(NameMemory).SelectMany(p => p.Names).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Nothing was told.</summary>
    public static PastTellings None { get; } = new([]);

    /// <summary>The premise of an episode's story; null for one that somebody else wrote.</summary>
    public string? PremiseOf(string episodeId) => _premises.GetValueOrDefault(episodeId);

    /// <summary>When a premise was told last, as a number that grows with time; -1 for never.</summary>
    public int LastTold(string premise) => _lastTold.GetValueOrDefault(premise, -1);

    /// <summary>The facts of a premise's tellings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> FactsOf(string premise) => [.. _byPremise[premise].Select(p => p.Facts)];

    /// <summary>When a title was given last, as a number that grows with time; -1 for not in the last weeks.</summary>
    public int LastGiven(string title) => _titles.GetValueOrDefault(title, -1);

    /// <summary>Whether somebody had this name in the last days.</summary>
    public bool HasName(string name) => _names.Contains(name);
}
