namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>One line as a model writes it.</summary>
/// <param name="Speaker">narrator, or the id of a character.</param>
/// <param name="Text">What is said.</param>
/// <param name="Emotion">How it is said.</param>
/// <param name="Spare">Whether the story can do without it, see <see cref="SpareLines"/>.</param>
internal sealed record DraftLine(string Speaker, string Text, string Emotion, bool Spare);
