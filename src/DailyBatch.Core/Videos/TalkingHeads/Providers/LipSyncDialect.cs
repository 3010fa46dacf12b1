using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>
/// How providers of talking heads report errors: D-ID as <c>{"kind", "description"}</c>, HeyGen as <c>{"code", "message"}</c> or with both in an object <c>error</c>.
/// The same objects stand in a clip's state where it could not be made.
/// </summary>
internal sealed class LipSyncDialect : IAnswerDialect
{
    private const int UnavailableForLegalReasons = 451;

    private static readonly string[] ContentSigns = ["moderation", "celebrity", "nsfw"];

    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer)
    {
        if (answer.IsPage) return new("");
        var complaint = Root(answer) is { ValueKind: JsonValueKind.Object } root ? Complaint(root) : new(answer.Text);
        return answer.Status == UnavailableForLegalReasons ? complaint with { Kind = ComplaintKind.ContentRefused } : complaint;
    }

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer) =>
        answer.IsPage ? "a web page instead of JSON"
        : Root(answer) is { ValueKind: JsonValueKind.Object } ? null
        : "something that is no whole JSON";

    /// <summary>What an object complains of: itself, or what stands in its <c>error</c>.</summary>
    public static ProviderComplaint Complaint(JsonElement root)
    {
        if (root.TryGetProperty("error", out var error) && error.ValueKind is JsonValueKind.Object or JsonValueKind.String)
            return error.ValueKind == JsonValueKind.String ? new(error.GetString()!, KindOf(error.GetString()!)) : Complaint(error);
        var words = new[] { "description", "message", "detail" }.Select(name => JsonText.Of(root, name)).FirstOrDefault(t => t.Length > 0) ?? "";
        return new(words, KindOf($"{JsonText.Of(root, "kind")} {JsonText.Of(root, "code")}"));
    }

    private static ComplaintKind KindOf(string mark) =>
        mark.Contains("credit", StringComparison.OrdinalIgnoreCase) ? ComplaintKind.CreditsUsedUp
        : ContentSigns.Any(sign => mark.Contains(sign, StringComparison.OrdinalIgnoreCase)) ? ComplaintKind.ContentRefused
        : ComplaintKind.Unclear;

    private static JsonElement? Root(ProviderAnswer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
