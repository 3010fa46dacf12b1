using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Makes pieces of lines: cuts what is too long, and says who speaks and whom each pronoun means.</summary>
internal sealed partial class PieceReading(IReadOnlyList<Person> people, bool firstPerson)
{
    private readonly List<Piece> _pieces = [];
    private readonly List<Person> _speakers = [];
    private readonly Dictionary<string, Person> _last = new(StringComparer.Ordinal);
    private Person? _lastOfAll;
    private int _sentence;

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Piece> Read(IEnumerable<SourceLine> lines)
    {
        var paragraph = -1;
        foreach (var line in lines)
        {
            if (line.Who is { } who) Said(line, who, paragraph);
            else Told(line.Text);
            paragraph = line.Paragraph;
            _sentence++;
        }

        return _pieces;
    }

    private void Told(string sentence)
    {
        foreach (var (alone, tail, leads) in Clauses.Of(sentence))
        {
            var text = alone ?? tail;
            var named = Named(text);
            var pronoun = alone is null ? null : PronounIn(alone, named);
            foreach (var (_, person) in named.AsEnumerable().Reverse()) Remember(person);
            _pieces.Add(new()
            {
                Index = _pieces.Count, Sentence = _sentence, Alone = alone, Tail = tail, Leads = leads, Pronoun = pronoun,
                Named = [.. named.Select(n => n.Person)], Strength = Cues.Strength(text) + 0.5 * named.Count,
            });
        }
    }

    private void Said(SourceLine line, string who, int paragraphBefore)
    {
        var speaker = SpeakerOf(who, paragraphBefore != line.Paragraph);
        if (speaker is { IsNamed: true, IsTeller: false } && line.Text.Contains(speaker.Said, StringComparison.Ordinal)) speaker = _speakers.LastOrDefault(s => s != speaker);
        if (speaker is null) return;
        if (!speaker.IsTeller) Remember(speaker);
        _speakers.Add(speaker);
        foreach (var sentence in StoryText.Sentences(line.Text))
            _pieces.Add(new() { Index = _pieces.Count, Sentence = _sentence, Alone = sentence, Speaker = speaker, Strength = 1 + Cues.Strength(sentence) });
    }

    private Person? SpeakerOf(string who, bool newParagraph)
    {
        if (who.Length == 0) return newParagraph && _speakers.Count > 1 ? _speakers.LastOrDefault(s => s != _speakers[^1]) ?? _lastOfAll : _lastOfAll ?? people.Skip(1).FirstOrDefault();
        if (who is "I" or "we" or "We") return firstPerson ? people[0] : _lastOfAll;
        if (who is "he" or "He") return _last.GetValueOrDefault("male") ;
        if (who is "she" or "She") return _last.GetValueOrDefault("female");
        return Named(who).Select(n => n.Person).LastOrDefault() ?? _lastOfAll;
    }

    private void Remember(Person person) => _lastOfAll = _last[person.Gender] = person;

    private List<(int At, Person Person)> Named(string text) =>
        [.. people.Skip(1).Select(p => (At: Place(text, p), Person: p)).Where(m => m.At >= 0).OrderBy(m => m.At)];

    private static int Place(string text, Person person)
    {
        var name = Regex.Match(text, $@"(?<![\p{{L}}-]){Regex.Escape(person.IsNamed ? person.Said : person.Role!)}(?![\p{{L}}-])", person.IsNamed ? RegexOptions.CultureInvariant : RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        if (name.Success || !person.IsNamed || person.Role is null) return name.Success ? name.Index : -1;
        var role = Regex.Match(text, $@"\b(?:my|our|the) (?:\p{{Ll}}+ )?{Regex.Escape(person.Role)}(?![\p{{L}}-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return role.Success ? role.Index : -1;
    }

    /// <summary>The first pronoun, unless the sentence itself has named whom it means.</summary>
    private PronounUse? PronounIn(string text, List<(int At, Person Person)> named)
    {
        if (Pronoun().Match(text) is not { Success: true } match) return null;
        var gender = match.Value[0] is 's' or 'S' || match.Value.EndsWith('r') ? "female" : "male";
        if (named.Any(n => n.At < match.Index && n.Person.Gender == gender)) return null;
        return _last.TryGetValue(gender, out var person) && named.All(n => n.Person != person) ? new(match.Index, match.Value, person) : null;
    }

    [GeneratedRegex(@"\b(?:[Hh]e|[Ss]he|him|his|His|her|Her)\b")]
    private static partial Regex Pronoun();
}
