using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>
/// Tells which premise a past story was told from. Past stories are plain text; a premise is known by the runs of three words
/// that stand unchanged in its sentences and in those of no other.
/// </summary>
internal sealed partial class PremiseMarks
{
    private const int Run = 3;
    private const int FewestMarks = 3;

    private readonly Dictionary<ulong, string> _owners = [];

    public PremiseMarks(IEnumerable<Premise> premises)
    {
        var shared = new HashSet<ulong>();
        foreach (var premise in premises)
        {
            foreach (var mark in MarksOf(premise))
                if (!_owners.TryAdd(mark, premise.Id) && _owners[mark] != premise.Id) shared.Add(mark);
        }

        foreach (var mark in shared) _owners.Remove(mark);
    }

    /// <summary>The id of the premise; null for a story that is none of ours.</summary>
    public string? PremiseOf(string story)
    {
        var best = StoryText.Runs(story, Run)
            .Where(_owners.ContainsKey)
            .CountBy(run => _owners[run])
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Value >= FewestMarks ? best.Key : null;
    }

    private static HashSet<ulong> MarksOf(Premise premise)
    {
        Slot[][] beats = [premise.Hook, premise.Trigger, premise.Context, premise.Clash, premise.Twist, premise.Reveal, premise.Aftermath, premise.Cta];
        var plain = beats.SelectMany(b => b).SelectMany(s => s.Say).SelectMany(say => Holes().Split(say));
        return [.. plain.SelectMany(text => StoryText.Runs(text, Run))];
    }

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]|<[^>]*>")]
    private static partial Regex Holes();
}
