using System.Collections.Immutable;
using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.OpenAI.Rules;
using DailyBatch.Fakes.OpenAI.Speech;
using DailyBatch.Fakes.Sounds;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>What kind of server this is. As it stands: OpenAI's own with a model of today that is no reasoning model.</summary>
public sealed record OpenAiOptions
{
    /// <summary>The key that is let in; null lets everybody in, as local servers do.</summary>
    public string? Key { get; init; } = "sk-fake-key";

    /// <summary>The models that there are; empty takes any name.</summary>
    public ImmutableArray<string> Models { get; init; } = ["fake-story-model"];

    /// <summary>The models that make images.</summary>
    public ImmutableArray<string> ImageModels { get; init; } = ["gpt-image-1", "dall-e-3"];

    /// <summary>Which field limits the answer's tokens.</summary>
    public TokenFields TokenFields { get; init; } = TokenFields.Both;

    /// <summary>Whether a field that the server does not know is an error; else it is ignored.</summary>
    public bool RefusesUnknownFields { get; init; } = true;

    /// <summary>Whether only temperature 1 is allowed, as with reasoning models.</summary>
    public bool FixedTemperature { get; init; }

    /// <summary>Which values of response_format there are.</summary>
    public JsonFormats Formats { get; init; } = JsonFormats.All;

    /// <summary>Which keywords a strict schema may use.</summary>
    public StrictKeywords StrictKeywords { get; init; } = StrictKeywords.Current;

    /// <summary>Whether JSON comes with talk around it and inside a Markdown fence, unless response_format was heeded.</summary>
    public bool TalksAroundJson { get; init; }

    /// <summary>How many calls a minute are answered, all in one burst or spread; null for no limit.</summary>
    public int? CallsPerMinute { get; init; }

    /// <summary>How the limit says when to come again.</summary>
    public RetryAfterStyle RetryAfter { get; init; } = RetryAfterStyle.Seconds;

    /// <summary>The models that speak; empty takes any name.</summary>
    public ImmutableArray<string> SpeechModels { get; init; } = ["gpt-4o-mini-tts", "tts-1", "tts-1-hd"];

    /// <summary>The voices that there are; empty takes any name.</summary>
    public ImmutableArray<string> Voices { get; init; } = ["alloy", "ash", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer"];

    /// <summary>The body of an answer with speech; tones for words as it stands.</summary>
    public Func<SpeechRequest, byte[]> Speak { get; init; } = request =>
        ToneSpeech.Of(request.Input, 24000) is var speech && request.Format == "pcm" ? speech.Pcm() : speech.Wav();

    /// <summary>Tells what a request is for. By default the schema's name, which is unknown where the client has stepped down from json_schema.</summary>
    public Func<ChatRequest, string?> PurposeOf { get; init; } = request => request.Format.SchemaName;
}
