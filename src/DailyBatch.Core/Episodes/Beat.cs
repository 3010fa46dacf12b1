namespace DailyBatch.Core.Episodes;

/// <summary>One beat of a story: its lines in the order in which they are heard.</summary>
/// <param name="Kind">The part it plays.</param>
/// <param name="SceneId">The scene in which it happens, see <see cref="Scene.Id"/>.</param>
/// <param name="Emotion">The emotion it is meant to raise: rage, injustice, shock or disgust.</param>
/// <param name="Lines">Narration and dialogue.</param>
public sealed record Beat(BeatKind Kind, int SceneId, string Emotion, IReadOnlyList<StoryLine> Lines)
{
    /// <summary>All its words as one text.</summary>
    public string Text => string.Join(' ', Lines.Select(l => l.Text));
}
