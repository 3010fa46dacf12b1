using System.Text.Json;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>How OpenAI-compatible servers report errors, whatever they are asked for: <c>{"error": {"message", "type", "param", "code"}}</c>, or <c>error</c>, <c>message</c> or <c>detail</c> as a text, or words of their own.</summary>
internal static class OpenAiComplaint
{
    /// <summary>What an answer complains of; a web page says nothing.</summary>
    public static ProviderComplaint Of(ProviderAnswer answer)
    {
        if (answer.IsPage) return new("");
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            return Of(document.RootElement) ?? new(answer.Text);
        }
        catch (JsonException)
        {
            return new(answer.Text);
        }
    }

    private static ProviderComplaint? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return null;
        if (new[] { "error", "message", "detail" }.Select(name => Text(root, name)).FirstOrDefault(t => t.Length > 0) is { } words) return new(words);
        if (!root.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object) return null;
        return new(Text(error, "message"), ComplaintMarks.KindOf(Text(error, "code"), Text(error, "type"))) { Parameter = Text(error, "param") };
    }

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
