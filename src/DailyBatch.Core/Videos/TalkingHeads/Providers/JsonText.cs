using System.Text.Json;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>Reads texts from answers whose form nobody promises.</summary>
internal static class JsonText
{
    /// <summary>A text at the end of a path of names; empty when there is none.</summary>
    public static string Of(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return "";
        }

        return element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
    }
}
