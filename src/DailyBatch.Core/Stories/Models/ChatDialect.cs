using System.Text.Json;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Stories.Models;

/// <summary>How OpenAI-compatible servers answer chats.</summary>
internal sealed class ChatDialect : IAnswerDialect
{
    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer) => OpenAiComplaint.Of(answer);

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer)
    {
        if (answer.IsPage) return "a web page instead of a chat answer";
        if (answer.Body.Length == 0) return "nothing";
        if (ChatEnvelope.Read(answer.Body) is not null) return null;
        return IsJson(answer.Body) ? "JSON that is no chat answer" : "something that is not whole JSON";
    }

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
}
