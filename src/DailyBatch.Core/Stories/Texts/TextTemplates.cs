namespace DailyBatch.Core.Stories.Texts;

/// <summary>The user's own texts around a video. What is null or empty is made by the composer.</summary>
/// <param name="Title">For instance <c>{title} | Court Stories</c>; null for the title alone.</param>
/// <param name="Description">For instance <c>{hook}\n\n{question}\n{hashtags}</c>; null for the composer's own order.</param>
/// <param name="Hashtags">With or without #; empty takes the story's first tags.</param>
public sealed record TextTemplates(string? Title, string? Description, IReadOnlyList<string> Hashtags)
{
    /// <summary>No templates.</summary>
    public static TextTemplates None { get; } = new(null, null, []);

    /// <summary>The names that may stand in braces.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["title", "logline", "topic", "hashtags", "hook", "question"];
}
