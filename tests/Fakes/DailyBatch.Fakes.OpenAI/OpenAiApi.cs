using System.Globalization;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.OpenAI.Answers;
using DailyBatch.Fakes.OpenAI.Chat;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.OpenAI.Images;
using DailyBatch.Fakes.OpenAI.Rules;
using DailyBatch.Fakes.OpenAI.Speech;

namespace DailyBatch.Fakes.OpenAI;

/// <summary>The API's paths: the rules first, in the order in which the real one seems to check them, then the model.</summary>
internal sealed class OpenAiApi(OpenAiOptions options, IAnswerSource source, TimeProvider clock) : IFakeApi
{
    private readonly CallBucket _bucket = new(options, clock);
    private readonly TurnCount _turns = new();

    public string? PurposeOf(FakeRequest request)
    {
        if (request.Path == ImageGeneration.Path) return ImageGeneration.Purpose;
        try
        {
            return request.Path == "/v1/chat/completions" ? options.PurposeOf(ChatRequestReader.Read(request.Text)) : null;
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    public async Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            KeyRule.Check(options, request);
            var answer = (request.Method, request.Path) switch
            {
                ("GET", "/v1/models") => FakeAnswer.Json(ModelList.Write(options).ToJsonString()),
                ("POST", "/v1/chat/completions") => await CompleteAsync(request, cancellationToken).ConfigureAwait(false),
                ("POST", "/v1/audio/speech") => Speak(request),
                ("POST", ImageGeneration.Path) => ImageGeneration.Answer(options, request, clock.GetUtcNow()),
                _ => throw OpenAiErrors.UnknownPath(request.Method, request.Path).Refuse(),
            };
            return Identify(answer, request);
        }
        catch (RefusedException refused)
        {
            return Identify(Refuse(refused), request) with { IsRefusal = true };
        }
    }

    private async Task<FakeAnswer> CompleteAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        var chat = ChatRequestReader.Read(request.Text);
        _bucket.Take(chat.Model);
        if (!options.Models.IsEmpty && !options.Models.Contains(chat.Model)) throw OpenAiErrors.ModelNotFound(chat.Model).Refuse();
        FieldRule.Check(options, chat);
        TokenRule.Check(options, chat);
        TemperatureRule.Check(options, chat);
        FormatRule.Check(options, chat);
        var purpose = options.PurposeOf(chat);
        var asked = new AnswerRequest(request.Number, _turns.Next(purpose), purpose, Heeded(chat));
        var answer = Tokens.Limit(Talk(asked, await source.AnswerAsync(asked, cancellationToken).ConfigureAwait(false)), TokenRule.LimitOf(options, chat));
        return FakeAnswer.Json(ChatCompletion.Write(asked, answer, clock.GetUtcNow()).ToJsonString());
    }

    private FakeAnswer Speak(FakeRequest request)
    {
        var speech = SpeechRequestReader.Read(options, request.Text);
        _bucket.Take(speech.Model);
        return new() { ContentType = $"audio/{speech.Format}", Content = options.Speak(speech) };
    }

    /// <summary>What is left of the request when the server ignores what it does not know.</summary>
    private ChatRequest Heeded(ChatRequest chat) => options.Formats == JsonFormats.Unknown ? chat with { Format = ResponseFormat.Text } : chat;

    private ModelAnswer Talk(AnswerRequest asked, ModelAnswer answer) =>
        options.TalksAroundJson && asked.Chat.Format.Type == "text" && answer.Content is { } content && content.TrimStart().StartsWith('{')
            ? ModelAnswer.Talkative(content) : answer;

    private FakeAnswer Refuse(RefusedException refused) => refused.RetryAfter is { } wait
        ? RetryAfterHeader.Add(refused.Error.ToAnswer(), wait, options.RetryAfter, clock)
        : refused.Error.ToAnswer();

    private FakeAnswer Identify(FakeAnswer answer, FakeRequest request)
    {
        answer = answer.With("x-request-id", $"req_fake{request.Number}");
        return options.CallsPerMinute is not { } limit ? answer : answer
            .With("x-ratelimit-limit-requests", limit.ToString(CultureInfo.InvariantCulture))
            .With("x-ratelimit-remaining-requests", _bucket.Left.ToString(CultureInfo.InvariantCulture));
    }
}
