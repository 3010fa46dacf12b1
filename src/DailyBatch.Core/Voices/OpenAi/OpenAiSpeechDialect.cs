using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Voices.OpenAi;

/// <summary>How OpenAI-compatible servers answer with sound; they complain as they do about chats.</summary>
/// <param name="rawRate">Samples a second of bare samples; null where a WAV file is expected.</param>
internal sealed class OpenAiSpeechDialect(int? rawRate) : IAnswerDialect
{
    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer) => answer.IsSuccess ? new("") : OpenAiComplaint.Of(answer);

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer) => answer.MediaType switch
    {
        "text/html" => "a web page instead of sound",
        "application/json" => "JSON instead of sound",
        _ => SpeechBytes.Wrong(answer.Body, rawRate),
    };
}
