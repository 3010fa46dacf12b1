using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>Reads JSON that somebody else wrote, and writes instants.</summary>
internal static class Json
{
    public static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw Wrong(node),
    };

    public static bool? Flag(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw Wrong(node),
    };

    public static IReadOnlyList<string> Texts(JsonNode? node) => node switch
    {
        null => [],
        JsonArray array => [.. array.Select(item => Text(item) ?? "")],
        _ => throw Wrong(node),
    };

    /// <summary>RFC 3339 in UTC.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static RefusedException Wrong(JsonNode node) =>
        new(YouTubeErrors.Error(400, "badRequest", $"Invalid value at '{node.GetPath()}'.", "global"));
}
