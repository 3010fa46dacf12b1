using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Pictures;

/// <summary>What is to be drawn: a scene of a story.</summary>
/// <param name="Story">The story, for its people.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Emotion">The emotion that chooses the palette.</param>
/// <param name="Variant">0 for the wide view, 1 for a nearer one of the same scene, 2 for the prop close up, 3 for a face.</param>
/// <param name="Seed">The seed of all chance in the drawing.</param>
public sealed record PictureRequest(Story Story, Scene Scene, string Emotion, int Variant, ulong Seed)
{
    /// <summary>Who is seen near or close up; null for the scene's most important person.</summary>
    public string? Character { get; init; }

    /// <summary>The niche of the episode, for prompts and tags; null when it is not known.</summary>
    public string? Niche { get; init; }

    /// <summary>The emotion before the story turned, when this is seen after it: the palette must be another one, or the turn would not be seen.</summary>
    public string? TurnedFrom { get; init; }

    /// <summary>The beat during which it is first seen; null when it is not known.</summary>
    public BeatKind? Beat { get; init; }
}
