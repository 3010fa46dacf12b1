using System.Collections.Immutable;

namespace DailyBatch.Fakes.ElevenLabs;

/// <summary>What kind of account this is.</summary>
public sealed record ElevenLabsOptions
{
    /// <summary>The key that is let in.</summary>
    public string Key { get; init; } = "xi-fake-key";

    /// <summary>The voices that there are; empty takes any id.</summary>
    public ImmutableArray<string> Voices { get; init; } = [];

    /// <summary>Whether answers hold the times of their characters.</summary>
    public bool TellsTimes { get; init; } = true;
}
