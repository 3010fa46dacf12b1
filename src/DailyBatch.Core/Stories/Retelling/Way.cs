using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A beat as far as it is told.</summary>
internal sealed record Way
{
    /// <summary>Nothing is told yet.</summary>
    public static Way Empty { get; } = new();

    /// <summary>What is told, last line first.</summary>
    public Way? Before { get; private init; }

    /// <summary>Its last line.</summary>
    public StoryLine? Line { get; private init; }

    /// <summary>How good it is.</summary>
    public double Score { get; init; }

    /// <summary>Index of the last piece that was told; -2 for none.</summary>
    public int LastIndex { get; private init; } = -2;

    /// <summary>Who spoke first; null when nobody did.</summary>
    public string? FirstSpeaker { get; private init; }

    /// <summary>The woman or girl who was named last.</summary>
    public Person? Female { get; private init; }

    /// <summary>The man or boy who was named last.</summary>
    public Person? Male { get; private init; }

    /// <summary>Whether a pronoun for somebody is understood.</summary>
    public bool Knows(Person person) => (person.Gender == "female" ? Female : Male) == person;

    /// <summary>With one more line.</summary>
    public Way With(StoryLine line, double score, int lastIndex, IEnumerable<Person> known)
    {
        var next = this with { Before = this, Line = line, Score = Score + score, LastIndex = lastIndex, FirstSpeaker = FirstSpeaker ?? (line.IsDialogue ? line.Speaker : null) };
        foreach (var person in known.Where(p => !p.IsTeller).Reverse())
            next = person.Gender == "female" ? next with { Female = person } : next with { Male = person };
        return next;
    }

    /// <summary>The lines in order.</summary>
    public IReadOnlyList<StoryLine> Lines()
    {
        var lines = new List<StoryLine>();
        for (var way = this; way?.Line is not null; way = way.Before) lines.Insert(0, way.Line);
        return lines;
    }
}
