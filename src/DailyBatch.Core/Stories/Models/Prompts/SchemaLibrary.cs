using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Models.Prompts;

/// <summary>
/// Puts the schemas of answers together: parts into wholes, words into enums. The result has no references, for
/// servers that know only the plain half of JSON Schema.
/// </summary>
internal static class SchemaLibrary
{
    private const string Ending = ".schema.json";

    /// <summary>The schema of a file.</summary>
    /// <exception cref="InvalidOperationException">It names a part or words that do not exist.</exception>
    public static ChatSchema Of(string name, StoryPattern pattern) => new(name, Whole(name, SchemaWords.For(pattern)).ToJsonString());

    private static JsonNode Whole(string name, IReadOnlyDictionary<string, IReadOnlyList<string?>> words)
    {
        var file = JsonNode.Parse(PromptFiles.Read(name + Ending)) ?? throw new InvalidOperationException($"The schema {name} is empty.");
        return Put(file, words);
    }

    private static JsonNode Put(JsonNode node, IReadOnlyDictionary<string, IReadOnlyList<string?>> words) => node switch
    {
        JsonObject part when part["part"] is JsonValue name => Whole(name.GetValue<string>(), words),
        JsonObject schema => new JsonObject(schema.Select(p => KeyValuePair.Create(p.Key, Member(p.Key, p.Value, words)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Put(item, words))]),
        _ => node.DeepClone(),
    };

    private static JsonNode? Member(string key, JsonNode? value, IReadOnlyDictionary<string, IReadOnlyList<string?>> words)
    {
        if (key != "enum" || value is not JsonValue hole) return value is null ? null : Put(value, words);
        var name = hole.GetValue<string>().Trim('{', '}');
        return words.TryGetValue(name, out var allowed)
            ? new JsonArray([.. allowed.Select(word => (JsonNode?)word)])
            : throw new InvalidOperationException($"A schema asks for the words {{{{{name}}}}}, which nobody fills.");
    }
}
