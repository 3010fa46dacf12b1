namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>A b-roll shot as a model writes it.</summary>
internal sealed record DraftShot(string Category, string Prompt);
