using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>
/// What happens in a story, apart from how it is said: the stems of its words without names, numbers and what fits any story, and words that
/// tell the same thing (landlord, landlady) as one. <c>plot-words.txt</c> lists them with what they weigh.
/// </summary>
internal static class PlotWords
{
    private const string Resource = "stories/plot-words.txt";
    private const int Shortest = 3;
    private const float WeightOfOthers = 3;
    private static readonly Lazy<(Dictionary<string, string> Heads, Dictionary<string, float> Weights, string Version)> Book = new(Read);

    /// <summary>Changes whenever the words do: what was made with other words is made anew.</summary>
    public static string Version => Book.Value.Version;

    /// <summary>The plot words of a story, each by the first of its line.</summary>
    public static HashSet<string> Of(Story story)
    {
        var names = story.Characters.SelectMany(c => NameWords(StoryText.PlainWords(c.Name))).ToHashSet();
        var words = story.Lines.Select(l => l.Text).Append(story.Title).Append(story.Logline).SelectMany(StoryText.PlainWords);
        return [.. words.SelectMany(Parts).Where(w => w.Length >= Shortest && !names.Contains(w)).Select(Head).OfType<string>()];
    }

    /// <summary>How much a plot word tells; rare things tell more.</summary>
    public static float WeightOf(string word) => Book.Value.Weights.GetValueOrDefault(word, WeightOfOthers);

    // Of Officer Grant, officer tells something; of Will, who has no other name, nothing does.
    private static IEnumerable<string> NameWords(string[] name) => name.Where((word, i) => i == name.Length - 1 || !Book.Value.Heads.ContainsKey(Stem.Of(word)));

    // A word with hyphens that is not listed whole is taken apart; 's belongs to no plot.
    private static string[] Parts(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return Book.Value.Heads.ContainsKey(Stem.Of(bare)) ? [bare] : bare.Split('-');
    }

    /// <summary>The word that stands for a word; null for one that fits any story, and for a number in digits.</summary>
    private static string? Head(string word)
    {
        var stem = Stem.Of(word);
        if (!Book.Value.Heads.TryGetValue(stem, out var head)) return char.IsDigit(word[0]) ? null : stem;
        return head.Length == 0 ? null : head;
    }

    private static (Dictionary<string, string>, Dictionary<string, float>, string) Read()
    {
        using var stream = typeof(PlotWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var (heads, weights, text) = (new Dictionary<string, string>(), new Dictionary<string, float>(), reader.ReadToEnd());
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var weight = float.Parse(words[0], CultureInfo.InvariantCulture);
            var head = weight == 0 ? "" : words[1];
            if (weight > 0) weights[head] = weight;
            foreach (var word in words.Skip(1)) heads.TryAdd(Stem.Of(word), head);
        }

        return (heads, weights, ContentHash.Of(text));
    }
}
