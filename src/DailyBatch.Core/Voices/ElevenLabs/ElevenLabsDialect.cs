using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Voices.ElevenLabs;

/// <summary>How ElevenLabs reports errors: <c>{"detail": {"status", "message"}}</c>, or a list of fields that are wrong.</summary>
internal sealed class ElevenLabsDialect : IAnswerDialect
{
    // It comes with 401, where the key is right.
    private const string MoneySign = "quota_exceeded";

    private static readonly string[] ContentSigns = ["content_against_policy", "text_blocked", "moderation_blocked"];

    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer)
    {
        if (answer.IsSuccess || answer.MediaType == "text/html" || answer.Body is [(byte)'<', ..]) return new("");
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
    public string? Misread(ProviderAnswer answer) => answer.MediaType == "text/html" ? "a web page instead of speech" : TimedAudio.Wrong(answer.Body);

    private static ProviderComplaint? Complaint(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("detail", out var detail)) return null;
        return detail.ValueKind switch
        {
            JsonValueKind.String => new(detail.GetString()!),
            JsonValueKind.Array => new(string.Join("; ", detail.EnumerateArray().Select(e => Text(e, "msg")))),
            JsonValueKind.Object => new(Text(detail, "message"), KindOf(Text(detail, "status"))),
            _ => null,
        };
    }

    private static ComplaintKind KindOf(string status) =>
        status == MoneySign ? ComplaintKind.CreditsUsedUp
        : ContentSigns.Contains(status) ? ComplaintKind.ContentRefused
        : ComplaintKind.Unclear;

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
