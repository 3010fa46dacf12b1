using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Stories.Models;

/// <summary>How OpenAI-compatible servers report errors: <c>{"error": {"message", "type", "param", "code"}}</c>, or <c>error</c>, <c>message</c> or <c>detail</c> as a text, or words of their own.</summary>
internal sealed class ChatDialect : IAnswerDialect
{
    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer)
    {
        if (IsPage(answer)) return new("");
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            return Complaint(document.RootElement) ?? new(answer.Text);
        }
        catch (JsonException)
        {
            return new(answer.Text);
        }
    }

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer)
    {
        if (IsPage(answer)) return "a web page instead of a chat answer";
        if (answer.Body.Length == 0) return "nothing";
        if (ChatEnvelope.Read(answer.Body) is not null) return null;
        return IsJson(answer.Body) ? "JSON that is no chat answer" : "something that is not whole JSON";
    }

    private static bool IsPage(ProviderAnswer answer) => answer.MediaType == "text/html" || answer.Body is [(byte)'<', ..];

    private static bool IsJson(byte[] body)
    {
        try
        {
            JsonDocument.Parse(body).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ProviderComplaint? Complaint(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return null;
        if (new[] { "error", "message", "detail" }.Select(name => Text(root, name)).FirstOrDefault(t => t.Length > 0) is { } words) return new(words);
        if (!root.TryGetProperty("error", out var error) || error.ValueKind != JsonValueKind.Object) return null;
        return new(Text(error, "message"), ComplaintMarks.KindOf(Text(error, "code"), Text(error, "type"))) { Parameter = Text(error, "param") };
    }

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
