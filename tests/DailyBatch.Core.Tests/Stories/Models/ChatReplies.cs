using System.Text.Json;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>Chat answers as servers send them.</summary>
internal static class ChatReplies
{
    public const string Story = """{"title":"The deposit"}""";

    /// <summary>A good answer: 1,000 tokens in, 500 out.</summary>
    public static ScriptedReply Good { get; } = Says(Story);

    public static ScriptedReply Says(string? content, string finish = "stop", string? refusal = null) => ScriptedReply.Json(200, JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        choices = new[] { new { index = 0, message = new { role = "assistant", content, refusal }, finish_reason = finish } },
        usage = new { prompt_tokens = 1000, completion_tokens = 500 },
    }));

    public static ScriptedReply Error(int status, string message, string? code = null, string? param = null, params string[] headers) =>
        ScriptedReply.Json(status, JsonSerializer.Serialize(new { error = new { message, type = "invalid_request_error", param, code } }), headers);
}
