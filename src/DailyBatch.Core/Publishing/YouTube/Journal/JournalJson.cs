using System.Text.Json;
using System.Text.Json.Serialization;

namespace DailyBatch.Core.Publishing.YouTube.Journal;

/// <summary>How the journal's files are written.</summary>
internal static class JournalJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new SecretJson(), new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };
}
