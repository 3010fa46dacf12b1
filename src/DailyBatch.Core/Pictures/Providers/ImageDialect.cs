using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>How image services answer: an image or JSON with one; errors as <c>{"error": "words"}</c>, sometimes with <c>estimated_time</c>, or as <c>{"error": {"message", "type", "code"}}</c>.</summary>
/// <param name="mayRetry">The statuses that may be over at the next attempt.</param>
internal sealed class ImageDialect(Func<int, bool> mayRetry) : IAnswerDialect
{
    /// <inheritdoc/>
    public bool MayRetry(int status) => mayRetry(status);

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer)
    {
        if (answer.Body.Length == 0) return "nothing";
        if (ImageEnvelope.Read(answer) is { } reply) return ImageBytes.AreWhole(reply.Bytes) ? null : "an image that is cut off";
        if (answer.IsPage) return "a web page instead of an image";
        return Root(answer) is null ? $"something that is no image{Kind(answer)}" : "JSON that holds no image";
    }

    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer)
    {
        if (answer.IsPage || ImageBytes.AreImage(answer.Body)) return new("");
        if (Root(answer) is not { ValueKind: JsonValueKind.Object } root) return new(IsText(answer) ? answer.Text : "");
        if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
            return new(Text(error, "message"), ComplaintMarks.KindOf(Text(error, "code"), Text(error, "type")));
        var words = new[] { "error", "message", "detail" }.Select(name => Text(root, name)).FirstOrDefault(t => t.Length > 0);
        return new(words ?? "", ComplaintMarks.KindOf(Text(root, "error_type"), Text(root, "code")));
    }

    /// <summary>How long a service says it needs to wake up; null when it does not say.</summary>
    public static TimeSpan? EstimatedTime(ProviderAnswer answer) =>
        Root(answer) is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("estimated_time", out var time)
        && time.ValueKind == JsonValueKind.Number && time.TryGetDouble(out var seconds) && seconds is > 0 and < 86_400
            ? TimeSpan.FromSeconds(seconds)
            : null;

    private static bool IsText(ProviderAnswer answer) => answer.MediaType.StartsWith("text/", StringComparison.Ordinal);

    private static string Kind(ProviderAnswer answer) => answer.MediaType.Length > 0 ? $" ({answer.MediaType})" : "";

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

    private static string Text(JsonElement value, string name) =>
        value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
