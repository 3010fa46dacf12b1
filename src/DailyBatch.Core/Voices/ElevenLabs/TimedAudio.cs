using System.Text.Json;
using DailyBatch.Core.Voices.Clips;
using DailyBatch.Core.Voices.Words;

namespace DailyBatch.Core.Voices.ElevenLabs;

/// <summary>
/// An answer of the timestamps endpoint: <c>audio_base64</c> and <c>alignment</c> with <c>characters</c>, <c>character_start_times_seconds</c>
/// and <c>character_end_times_seconds</c>.
/// </summary>
/// <param name="Clip">The sound.</param>
/// <param name="Tokens">The pieces between spaces with their times; null when the answer holds none that can be used.</param>
internal sealed record TimedAudio(Wave Clip, IReadOnlyList<HeardToken>? Tokens)
{
    private const int Rate = 24000;

    /// <summary>What is wrong with a body, as the end of "it answered with …"; null when it can be read.</summary>
    public static string? Wrong(byte[] body) => body switch
    {
        [] => "nothing",
        [(byte)'<', ..] => "a web page instead of speech",
        _ => Sound(body) is { } sound ? SpeechBytes.Wrong(sound, Rate) : "something that is not whole JSON with a sound in it",
    };

    /// <summary>Reads an answer; null when it is none.</summary>
    public static TimedAudio? Read(byte[] body)
    {
        if (Sound(body) is not { } sound || SpeechBytes.Read(sound, Rate) is not { } clip) return null;
        using var document = JsonDocument.Parse(body);
        return new TimedAudio(clip, Times(document.RootElement));
    }

    private static byte[]? Sound(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("audio_base64", out var audio)
                && audio.ValueKind == JsonValueKind.String
                && audio.TryGetBytesFromBase64(out var sound) ? sound : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<HeardToken>? Times(JsonElement root)
    {
        if (!root.TryGetProperty("alignment", out var alignment) || alignment.ValueKind != JsonValueKind.Object) return null;
        var characters = Items(alignment, "characters", e => e.GetString() ?? "");
        var starts = Items(alignment, "character_start_times_seconds", e => e.GetDouble());
        var ends = Items(alignment, "character_end_times_seconds", e => e.GetDouble());
        if (characters is not { Length: > 0 } || starts?.Length != characters.Length || ends?.Length != characters.Length) return null;
        return Pieces(characters, starts, ends);
    }

    private static List<HeardToken> Pieces(string[] characters, double[] starts, double[] ends)
    {
        var pieces = new List<HeardToken>();
        for (var i = 0; i < characters.Length;)
        {
            var from = i;
            while (i < characters.Length && !string.IsNullOrWhiteSpace(characters[i])) i++;

            // Marks are given times of their own, which are the pause: a word ends with its last letter.
            var last = i - 1;
            while (last > from && !char.IsLetterOrDigit(characters[last], 0)) last--;
            if (last >= from) pieces.Add(new HeardToken(string.Concat(characters[from..i]), starts[from], ends[last]));
            i++;
        }

        return pieces;
    }

    private static T[]? Items<T>(JsonElement alignment, string name, Func<JsonElement, T> read)
    {
        try
        {
            return alignment.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(read)] : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
