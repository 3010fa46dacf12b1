namespace DailyBatch.Core.Stories.Retelling;

/// <summary>A clause or sentence of a raw story, or what somebody said.</summary>
internal sealed record Piece
{
    /// <summary>Place in the story, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The sentence it belongs to.</summary>
    public required int Sentence { get; init; }

    /// <summary>It as a sentence of its own; null when it makes none.</summary>
    public required string? Alone { get; init; }

    /// <summary>How it goes on from the piece before it in its sentence: <c>, and took photos</c>; empty for a sentence's first piece.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Whether it only leads to the next piece: <c>When I moved out,</c>.</summary>
    public bool Leads { get; init; }

    /// <summary>Who says it; null for the teller's own sentence.</summary>
    public Person? Speaker { get; init; }

    /// <summary>The pronoun that needs somebody to have been named before; null for none.</summary>
    public PronounUse? Pronoun { get; init; }

    /// <summary>Who is named in it, in this order.</summary>
    public IReadOnlyList<Person> Named { get; init; } = [];

    /// <summary>How much happens in it.</summary>
    public double Strength { get; init; }

    /// <summary>How many words it has.</summary>
    public int Words => StoryText.CountWords(Alone ?? Tail);
}
