namespace DailyBatch.Core.Stories.Grammar;

/// <summary>What a scene shows, in words of <see cref="Episodes.SceneWords"/>.</summary>
/// <param name="Place">Where.</param>
/// <param name="Time">day or night.</param>
/// <param name="Prop">The thing that tells the story; null for none.</param>
/// <param name="Figures">Who is seen: <c>hero:pointing</c>.</param>
/// <param name="See">One sentence, a phrase, see <see cref="Phrase"/>.</param>
internal sealed record SceneSketch(string Place, string Time, string? Prop, string[] Figures, string See);
