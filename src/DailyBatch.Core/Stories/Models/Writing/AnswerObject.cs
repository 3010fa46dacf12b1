using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>
/// One object of an answer, read leniently: names in any case and with or without underscores, numbers as strings, one thing
/// where a list was asked for. What is missing is empty; whether that matters is for the reader to say.
/// </summary>
internal sealed class AnswerObject
{
    private readonly Dictionary<string, JsonNode?> _members = new(StringComparer.Ordinal);

    private AnswerObject(JsonObject value)
    {
        foreach (var (name, member) in value) _members.TryAdd(Plain(name), member);
    }

    /// <summary>Reads an answer. Where the whole stands inside one more object (<c>{"story": {…}}</c>), that is taken off.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="mark">A name that the wanted object has.</param>
    /// <exception cref="UnreadableAnswerException">It is no JSON object.</exception>
    public static AnswerObject Parse(string text, string mark)
    {
        var answer = new AnswerObject(ParseJson(text));
        if (answer.Has(mark)) return answer;
        return answer._members.Values.OfType<JsonObject>().Select(o => new AnswerObject(o)).FirstOrDefault(o => o.Has(mark)) ?? answer;
    }

    /// <summary>Whether there is something by a name; null is nothing.</summary>
    public bool Has(string name) => Member(name) is not null;

    /// <summary>A text without outer spaces; empty when there is none.</summary>
    public string Text(string name) => Word(Member(name));

    /// <summary>A whole number; null when there is none.</summary>
    public int? Number(string name) =>
        double.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) && number is > -1e6 and < 1e6 ? (int)number : null;

    /// <summary>Whether something is true.</summary>
    public bool Flag(string name) => Text(name).Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Texts; a single one counts as a list.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. (Member(name) as JsonArray ?? [Member(name)?.DeepClone()]).Select(Word).Where(w => w.Length > 0)];

    /// <summary>Short texts; where they are written as one with commas, that is taken apart.</summary>
    public IReadOnlyList<string> Words(string name) => Member(name) is JsonArray
        ? Texts(name)
        : Text(name).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Objects; a single one counts as a list.</summary>
    public IReadOnlyList<AnswerObject> List(string name) => Member(name) switch
    {
        JsonArray list => [.. list.OfType<JsonObject>().Select(o => new AnswerObject(o))],
        JsonObject one => [new(one)],
        _ => [],
    };

    private static JsonObject ParseJson(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw new UnreadableAnswerException("it is not a JSON object.");
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            throw new UnreadableAnswerException("it is not one complete JSON value.");
        }
    }

    private JsonNode? Member(string name) => _members.GetValueOrDefault(Plain(name));

    private static string Word(JsonNode? node) => node switch
    {
        JsonValue value => value.ToString().Trim(),
        JsonArray list => string.Join(", ", list.Select(Word).Where(w => w.Length > 0)),
        _ => "",
    };

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
