using System.Text.Json;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Fakes.OpenAI.Speech;

/// <summary>Reads a body, and refuses what the real API refuses.</summary>
internal static class SpeechRequestReader
{
    private const int LongestInput = 4096;
    private static readonly string[] Formats = ["wav", "pcm"];

    public static SpeechRequest Read(OpenAiOptions options, string text)
    {
        var body = BodyReader.Read(text);
        var request = new SpeechRequest(
            Text(body, "model") ?? throw OpenAiErrors.ModelMissing().Refuse(),
            Text(body, "input") ?? throw OpenAiErrors.Missing("input").Refuse(),
            Text(body, "voice") ?? throw OpenAiErrors.Missing("voice").Refuse(),
            Text(body, "response_format") ?? "mp3",
            body.TryGetProperty("speed", out var speed) ? speed.GetDouble() : 1);
        if (!options.SpeechModels.IsEmpty && !options.SpeechModels.Contains(request.Model)) throw OpenAiErrors.ModelNotFound(request.Model).Refuse();
        if (!options.Voices.IsEmpty && !options.Voices.Contains(request.Voice)) throw OpenAiErrors.WrongValue("voice", request.Voice, options.Voices).Refuse();
        if (!Formats.Contains(request.Format)) throw OpenAiErrors.WrongValue("response_format", request.Format, Formats).Refuse();
        return request.Input.Length is > 0 and <= LongestInput ? request : throw OpenAiErrors.WrongType("input", "1 to 4096 characters").Refuse();
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
