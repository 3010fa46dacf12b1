using System.Text.Json;

namespace DailyBatch.YouTube.Tests.Support;

/// <summary>What the service itself calls things: see <c>about</c> in youtube-v3-names.json.</summary>
internal static class ServiceDescription
{
    private static readonly JsonElement Root = Read();

    /// <summary>The JSON type of a schema's property, or null when the schema has no such one.</summary>
    public static string? TypeOf(string schema, string property) => Find("schemas", schema, property);

    /// <summary>The JSON type of a method's parameter, or null when the method has no such one.</summary>
    public static string? ParameterOf(string method, string parameter) => Find("parameters", method.ToLowerInvariant(), parameter);

    private static string? Find(string section, string name, string member) =>
        Root.GetProperty(section).GetProperty(name).TryGetProperty(member, out var type) ? type.GetString() : null;

    private static JsonElement Read()
    {
        using var stream = typeof(ServiceDescription).Assembly.GetManifestResourceStream("youtube-v3-names.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
