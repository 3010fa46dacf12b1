using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>Finds the image in an answer: the body itself, or base64 somewhere in JSON, as OpenAI and custom endpoint handlers put it.</summary>
internal static class ImageEnvelope
{
    private const string DataMark = "base64,";
    private const int MostDepth = 6;

    // A shorter text is a name or a prompt; the smallest image has more.
    private const int ShortestImage = 64;

    /// <summary>The image; null when there is none. It may be cut off.</summary>
    public static ImageReply? Read(ProviderAnswer answer)
    {
        if (ImageBytes.AreImage(answer.Body)) return new(answer.Body);
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            return Find(document.RootElement, MostDepth) is { } image ? new(image, Count(document.RootElement, "input_tokens"), Count(document.RootElement, "output_tokens")) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[]? Find(JsonElement value, int depth) => value.ValueKind switch
    {
        _ when depth == 0 => null,
        JsonValueKind.String => Decode(value),
        JsonValueKind.Array => First(value.EnumerateArray(), depth),
        JsonValueKind.Object => First(value.EnumerateObject().Select(p => p.Value), depth),
        _ => null,
    };

    private static byte[]? First(IEnumerable<JsonElement> values, int depth) =>
        values.Select(v => Find(v, depth - 1)).FirstOrDefault(found => found is not null);

    private static byte[]? Decode(JsonElement value)
    {
        var text = value.GetString()!;
        if (text.Length < ShortestImage) return null;
        var start = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(DataMark, StringComparison.Ordinal) + DataMark.Length : 0;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64Chars(text.AsSpan(start), bytes, out var length) && ImageBytes.AreImage(bytes.AsSpan(0, length)) ? bytes[..length] : null;
    }

    private static long? Count(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object
        && usage.TryGetProperty(name, out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt64(out var number) ? number : null;
}
