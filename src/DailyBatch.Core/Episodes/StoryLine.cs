namespace DailyBatch.Core.Episodes;

/// <summary>One spoken line: what one speaker says in one breath, a sentence or two.</summary>
/// <param name="Speaker"><see cref="Narrator"/> or the id of a character.</param>
/// <param name="Text">The words as they are shown. Written to be spoken; no markup.</param>
/// <param name="Emotion">How it is said: rage, injustice, shock, disgust or another word; null when it is not known.</param>
public sealed record StoryLine(string Speaker, string Text, string? Emotion)
{
    /// <summary>The speaker of all that no character says.</summary>
    public const string Narrator = "narrator";

    /// <summary>Whether a character says it.</summary>
    public bool IsDialogue => Speaker != Narrator;
}
