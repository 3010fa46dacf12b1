using System.Text.Json;

namespace DailyBatch.Core.Stories.Models;

/// <summary>The shape of an answer.</summary>
/// <param name="Name">Letters, digits and underscores, for instance <c>story_candidates</c>.</param>
/// <param name="Json">The JSON Schema as text; its root is an object.</param>
internal sealed record ChatSchema(string Name, string Json)
{
    /// <summary>The properties that the answer must have at its top: enough to tell it from other JSON in what a model says.</summary>
    public IReadOnlyList<string> RequiredNames()
    {
        using var schema = JsonDocument.Parse(Json);
        return schema.RootElement.TryGetProperty("required", out var names)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : [];
    }
}
