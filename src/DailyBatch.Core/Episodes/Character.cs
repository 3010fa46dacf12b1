namespace DailyBatch.Core.Episodes;

/// <summary>Somebody in a story. Names of the audited format are kept.</summary>
public sealed record Character
{
    /// <summary>Identifier within the episode, for instance <c>sister_1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What they are in the story: judge, sister, manager.</summary>
    public required string Role { get; init; }

    /// <summary>The name they go by.</summary>
    public required string Name { get; init; }

    /// <summary>Looks as words: gender (female, male), age_range (such as 30-40), formality, hair and others.</summary>
    public IReadOnlyDictionary<string, string> Appearance { get; init; } = new Dictionary<string, string>();

    /// <summary>Adjectives.</summary>
    public string Personality { get; init; } = "";

    /// <summary>The voice in a few words, for instance <c>tired, low</c>.</summary>
    public string VoiceProfile { get; init; } = "";

    /// <summary>The voice in detail; null when nothing is known.</summary>
    public DetailedVoiceProfile? DetailedVoiceProfile { get; init; }

    /// <summary>What they want; null when nothing is known.</summary>
    public string? Motivation { get; init; }
}
