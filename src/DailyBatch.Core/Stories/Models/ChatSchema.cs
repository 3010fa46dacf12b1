namespace DailyBatch.Core.Stories.Models;

/// <summary>The shape of an answer.</summary>
/// <param name="Name">Letters, digits and underscores, for instance <c>story_candidates</c>.</param>
/// <param name="Json">The JSON Schema as text.</param>
internal sealed record ChatSchema(string Name, string Json);
