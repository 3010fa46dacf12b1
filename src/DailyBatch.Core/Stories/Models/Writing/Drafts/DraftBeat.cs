namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>One beat as a model writes it.</summary>
/// <param name="Beat">Its name, for instance HOOK.</param>
/// <param name="Scene">The number of its scene.</param>
/// <param name="Emotion">What it is meant to raise.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record DraftBeat(string Beat, int Scene, string Emotion, IReadOnlyList<DraftLine> Lines);
