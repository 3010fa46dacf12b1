using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.OpenAI.Errors;

/// <summary>An error as the API sends it: <c>{"error": {message, type, param, code}}</c>.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">For people.</param>
/// <param name="Type">The kind, such as <c>invalid_request_error</c>.</param>
/// <param name="Code">The exact reason, or null.</param>
/// <param name="Param">The field that is to blame, or null.</param>
public sealed record OpenAiError(int Status, string Message, string Type, string? Code = null, string? Param = null)
{
    /// <summary>The answer that carries it.</summary>
    public FakeAnswer ToAnswer() => FakeAnswer.Json(
        new JsonObject { ["error"] = new JsonObject { ["message"] = Message, ["type"] = Type, ["param"] = Param, ["code"] = Code } }.ToJsonString(),
        Status);

    internal RefusedException Refuse() => new(this);
}
