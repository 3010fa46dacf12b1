namespace DailyBatch.Core.Stories.Grammar;

/// <summary>A place for one line of a beat.</summary>
/// <param name="By"><c>narrator</c> or somebody of the cast.</param>
/// <param name="Say">The ways to say it, each a phrase, see <see cref="Phrase"/>.</param>
/// <param name="Need">Whether the beat makes sense without it.</param>
internal sealed record Slot(string By, string[] Say, Need Need = Need.Must);
