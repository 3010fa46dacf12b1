using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A raw story as it was understood: who is in it, and its clauses and speech in order, with the names changed.</summary>
internal sealed partial record RawStory
{
    /// <summary>The text it was made of, names changed.</summary>
    public required string Text { get; init; }

    /// <summary>Its own title; null for none.</summary>
    public required string? Headline { get; init; }

    /// <summary>Everybody, the teller first.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Whether the teller is the one it happened to.</summary>
    public required bool IsFirstPerson { get; init; }

    /// <summary>What can be told.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>Questions that it asks its readers.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>How many sentences to readers and to machines were left out.</summary>
    public required int LeftOut { get; init; }

    /// <summary>Whoever tells it.</summary>
    public Person Teller => People[0];

    /// <summary>Whoever the teller has most to do with.</summary>
    public Person? Rival => People.Skip(1)
        .Select(p => (Person: p, Weight: Pieces.Count(x => x.Named.Contains(p) || x.Pronoun?.Means == p) + 2 * Pieces.Count(x => x.Speaker == p)))
        .Where(p => p.Weight > 0).OrderByDescending(p => p.Weight).Select(p => p.Person).FirstOrDefault();

    /// <summary>Reads a raw story.</summary>
    public static RawStory Read(string raw)
    {
        var clean = SourceCleaning.Clean(raw);
        var (all, names) = NameChange.Make(clean.Headline is null ? clean.Text : $"{clean.Headline}.\n{clean.Text}", clean.Genders);
        var (headline, text) = clean.Headline is null ? (null, all) : (all.Split('\n')[0].TrimEnd('.'), string.Join('\n', all.Split('\n').Skip(1)));
        var finder = new PeopleFinder(text, names, clean.Genders);
        var people = finder.Find();
        var lines = SpeechReading.Read(text);
        var told = lines.Where(l => !Asides.Has(l.Text)).ToArray();
        // A report begins with how it ended; told in order, the end comes last.
        if (!finder.IsFirstPerson && told.Length > 1 && Verdict().IsMatch(told[0].Text)) told = told[1..];
        var questions = told.Where(IsQuestion).Select(l => l.Text).ToArray();
        var pieces = new PieceReading(people, finder.IsFirstPerson).Read(told.Where(l => !IsQuestion(l)));
        return new()
        {
            Text = text, Headline = headline, People = people, IsFirstPerson = finder.IsFirstPerson, Pieces = pieces, Questions = questions, LeftOut = lines.Count(l => Asides.Has(l.Text)),
        };
    }

    [GeneratedRegex(@"\b(?:guilty|sentenced|convicted|acquitted|awarded|ordered to pay|verdict)\b")]
    private static partial Regex Verdict();

    private static bool IsQuestion(SourceLine line) => line.Who is null && line.Text.EndsWith('?');
}
