using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>A string of the wanted length or format.</summary>
internal static class TextFiller
{
    private static readonly string[] Words = ["amber", "bridge", "candle", "door", "engine", "field", "garden", "harbour", "island", "jacket", "kettle", "ladder"];

    public static string Fill(JsonElement schema, SeededChoice choice, string place)
    {
        if (schema.TryGetProperty("pattern", out var pattern))
            throw new NotSupportedException($"The schema at {place} has the pattern '{pattern}': the filler makes no text for patterns, script an answer instead.");
        if (schema.TryGetProperty("format", out var format)) return OfFormat(format.ToString(), choice.Below(28, place));
        var text = string.Join(' ', Enumerable.Range(0, 1 + choice.Below(4, $"{place}#")).Select(i => choice.Pick(Words, $"{place}/{i}")));
        var least = SchemaNumber.Int(schema, "minLength") ?? 0;
        var most = SchemaNumber.Int(schema, "maxLength") ?? int.MaxValue;
        return text.Length < least ? text.PadRight(least, 'x') : text.Length > most ? text[..most] : text;
    }

    private static string OfFormat(string format, int number) => format switch
    {
        "date-time" => $"2025-02-{number + 1:00}T09:30:00Z",
        "date" => $"2025-02-{number + 1:00}",
        "time" => $"09:{number:00}:00Z",
        "duration" => $"PT{number}M",
        "email" => $"person{number}@example.org",
        "hostname" => $"host{number}.example.org",
        "ipv4" => $"192.0.2.{number}",
        "ipv6" => $"2001:db8::{number}",
        "uuid" => $"00000000-0000-4000-8000-0000000000{number:00}",
        "uri" => $"https://example.org/{number}",
        _ => throw new NotSupportedException($"The filler does not know the format '{format}'."),
    };
}
