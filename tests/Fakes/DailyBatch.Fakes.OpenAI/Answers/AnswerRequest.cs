using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Chat;

namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>What a source knows of the request that it answers.</summary>
/// <param name="Number">The request's number at this server, refused ones counted too: the same as in the journal.</param>
/// <param name="Turn">1 for the first answer to this purpose, 2 for the second: repairs and repeats have higher ones.</param>
/// <param name="Purpose">What the request is for: the schema's name, unless the options tell it in another way.</param>
/// <param name="Chat">The parsed request.</param>
public sealed record AnswerRequest(int Number, int Turn, string? Purpose, ChatRequest Chat)
{
    /// <summary>The schema's name, or null when the request has none.</summary>
    public string? SchemaName => Chat.Format.SchemaName;

    /// <summary>The schema, or null when the request has none.</summary>
    public JsonElement? Schema => Chat.Format.Schema;

    /// <summary>All messages in their order.</summary>
    public IReadOnlyList<ChatMessage> Messages => Chat.Messages;
}
