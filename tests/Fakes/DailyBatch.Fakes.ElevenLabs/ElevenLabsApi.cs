using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Sounds;

namespace DailyBatch.Fakes.ElevenLabs;

/// <summary>The one path that is needed.</summary>
internal sealed partial class ElevenLabsApi(ElevenLabsOptions options) : IFakeApi
{
    public string? PurposeOf(FakeRequest request) => "speech";

    public Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken) => Task.FromResult(Answer(request));

    private FakeAnswer Answer(FakeRequest request)
    {
        if (request.Header("xi-api-key") != options.Key) return ElevenLabsFaults.Error(401, "invalid_api_key", "Invalid API key");
        if (request.Method != "POST" || SpeechPath().Match(request.Path) is not { Success: true } path)
            return ElevenLabsFaults.Error(404, "not_found", "Not Found");
        var voice = path.Groups[1].Value;
        if (!options.Voices.IsEmpty && !options.Voices.Contains(voice))
            return ElevenLabsFaults.Error(404, "voice_not_found", $"A voice with voice_id {voice} was not found.");
        return request.Query.Contains("output_format=pcm_24000", StringComparison.Ordinal)
            ? Speak(request.Text)
            : ElevenLabsFaults.Error(422, "invalid_output_format", "This fake knows pcm_24000 only.");
    }

    private FakeAnswer Speak(string body)
    {
        using var document = JsonDocument.Parse(body);
        var text = document.RootElement.GetProperty("text").GetString()!;
        var speech = ToneSpeech.Of(text, 24000);
        return FakeAnswer.Json(new JsonObject
        {
            ["audio_base64"] = Convert.ToBase64String(speech.Pcm()),
            ["alignment"] = options.TellsTimes ? Times(text, speech) : null,
            ["normalized_alignment"] = null,
        }.ToJsonString());
    }

    private static JsonObject Times(string text, ToneSpeech speech) => new()
    {
        ["characters"] = new JsonArray([.. text.Select(c => JsonValue.Create(c.ToString()))]),
        ["character_start_times_seconds"] = new JsonArray([.. speech.Starts.Select(s => JsonValue.Create(s))]),
        ["character_end_times_seconds"] = new JsonArray([.. speech.Ends.Select(s => JsonValue.Create(s))]),
    };

    [GeneratedRegex("^/v1/text-to-speech/([^/]+)/with-timestamps$")]
    private static partial Regex SpeechPath();
}
