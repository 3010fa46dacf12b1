using System.Text.Json;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>A parsed request to <c>/v1/chat/completions</c>.</summary>
public sealed record ChatRequest
{
    /// <summary>The model that is asked for.</summary>
    public required string Model { get; init; }

    /// <summary>All messages in their order.</summary>
    public required IReadOnlyList<ChatMessage> Messages { get; init; }

    /// <summary>The wanted form of the answer.</summary>
    public ResponseFormat Format { get; init; } = ResponseFormat.Text;

    /// <summary>The older field for the answer's limit in tokens.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>The newer field for the answer's limit in tokens.</summary>
    public int? MaxCompletionTokens { get; init; }

    /// <summary>0 to 2.</summary>
    public double? Temperature { get; init; }

    /// <summary>The whole body as it came.</summary>
    public JsonElement Body { get; init; }
}
