using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI.Answers;

namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>Writes an answer as a <c>chat.completion</c> object.</summary>
internal static class ChatCompletion
{
    public static JsonObject Write(AnswerRequest request, ModelAnswer answer, DateTimeOffset now) => new()
    {
        ["id"] = $"chatcmpl-fake{request.Number}",
        ["object"] = "chat.completion",
        ["created"] = now.ToUnixTimeSeconds(),
        ["model"] = request.Chat.Model,
        ["choices"] = new JsonArray(Choice(answer)),
        ["usage"] = Usage(request.Messages.Sum(message => Tokens.In(message.Text)), Tokens.In(answer.Content ?? answer.Refusal ?? "")),
        ["service_tier"] = "default",
        ["system_fingerprint"] = "fp_fake",
    };

    private static JsonObject Choice(ModelAnswer answer) => new()
    {
        ["index"] = 0,
        ["message"] = new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = answer.Content,
            ["refusal"] = answer.Refusal,
            ["annotations"] = new JsonArray(),
        },
        ["logprobs"] = null,
        ["finish_reason"] = answer.FinishReason,
    };

    private static JsonObject Usage(int prompt, int completion) => new()
    {
        ["prompt_tokens"] = prompt,
        ["completion_tokens"] = completion,
        ["total_tokens"] = prompt + completion,
        ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = 0 },
        ["completion_tokens_details"] = new JsonObject { ["reasoning_tokens"] = 0 },
    };
}
