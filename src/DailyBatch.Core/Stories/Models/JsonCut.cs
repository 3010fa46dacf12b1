using System.Text;
using System.Text.Json;

namespace DailyBatch.Core.Stories.Models;

/// <summary>Cuts JSON objects out of what a model said: out of fences, out of talk, out of the text behind its thoughts.</summary>
internal static class JsonCut
{
    private const string ThoughtsEnd = "</think>";

    // Talk full of braces must not be read over and over.
    private const int MostTries = 200;

    /// <summary>The first whole object that has all these properties; null when there is none.</summary>
    public static string? Find(string said, IReadOnlyCollection<string> required)
    {
        var thoughts = said.LastIndexOf(ThoughtsEnd, StringComparison.OrdinalIgnoreCase);
        var bytes = Encoding.UTF8.GetBytes(thoughts < 0 ? said : said[(thoughts + ThoughtsEnd.Length)..]);
        var start = 0;
        for (var tries = 0; tries < MostTries && Array.IndexOf(bytes, (byte)'{', start) is var brace and >= 0; tries++)
        {
            var length = ObjectAt(bytes.AsSpan(brace), required, out var fits);
            if (fits) return Encoding.UTF8.GetString(bytes, brace, length);
            start = brace + Math.Max(length, 1);
        }

        return null;
    }

    /// <summary>The bytes of the whole object at the start; 0 when there is none.</summary>
    private static int ObjectAt(ReadOnlySpan<byte> bytes, IReadOnlyCollection<string> required, out bool fits)
    {
        fits = false;
        var reader = new Utf8JsonReader(bytes);
        try
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var root = document.RootElement;
            fits = required.All(name => root.TryGetProperty(name, out _));
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return 0;
        }
    }
}
