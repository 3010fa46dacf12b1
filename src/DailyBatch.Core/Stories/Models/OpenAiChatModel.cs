using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Stories.Models;

/// <summary>A model behind an OpenAI-compatible endpoint. One for a run: it remembers what the server took.</summary>
internal sealed class OpenAiChatModel : IChatModel
{
    /// <summary>The provider's name in settings, metadata and messages.</summary>
    public const string Provider = "openai";

    // A model that has talked three times instead of answering will do so a fourth time.
    private const int MostAnswers = 3;
    private const long MostAnswerBytes = 4 * 1024 * 1024;
    private const string OwnHost = "api.openai.com";

    private readonly StorySettings _settings;
    private readonly Uri _endpoint;
    private readonly Secret? _key;
    private readonly AnswerCache _cache;
    private readonly ProviderPipeline _pipeline;
    private readonly ChatDialect _dialect = new();
    private readonly Lazy<OpenAiChatClient> _client;
    private RequestShape _shape;

    /// <param name="settings">Model, endpoint, limits and prices.</param>
    /// <param name="secrets">Where its key is; it needs one only at OpenAI's own host.</param>
    /// <param name="cache">Keeps its answers.</param>
    /// <param name="http">Carries the requests; see <see cref="ProviderHttp.Client"/>.</param>
    /// <param name="clock">Measures deadlines and pauses.</param>
    /// <param name="jitter">Spreads retries, numbers in [0, 1).</param>
    public OpenAiChatModel(StorySettings settings, Secrets secrets, AnswerCache cache, HttpClient http, TimeProvider clock, Func<double> jitter)
    {
        (_settings, _key, _cache, _endpoint) = (settings, secrets.OpenAi, cache, new Uri(settings.Endpoint));
        var faults = new ProviderFaults(new(Provider, _endpoint, settings.Model, Secrets.OpenAiName), secrets.Redactor);
        _pipeline = new(Limits(settings), faults, _dialect, clock, jitter);
        _client = new(() => new OpenAiChatClient(_endpoint, settings.Model, _key, http));
        _shape = new(AnswerFormats.First(settings.ResponseFormat), settings.ResponseFormat == AnswerFormats.Auto, settings.TokenField);
    }

    /// <inheritdoc/>
    public string Name => _settings.Model;

    /// <inheritdoc/>
    public async Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken token)
    {
        var hash = ChatHash.Of(question, _settings);
        var required = question.Schema.RequiredNames();
        var deadline = _pipeline.BeginDeadline();
        using var turn = await _cache.EnterAsync(question.EpisodeId, hash, deadline.Remaining, token).ConfigureAwait(false);
        if (await KeptAsync(question, hash, required, token).ConfigureAwait(false) is { } kept) return new(kept, null);

        var bill = new ChatBill(Provider, _settings.Model, ChatPrices.Of(_settings));
        try
        {
            return new(await AskServerAsync(question, hash, required, deadline, bill, token).ConfigureAwait(false), bill.Total);
        }
        catch (FaultException e)
        {
            throw new FaultException(e.Fault) { Spent = bill.Total };
        }
    }

    /// <inheritdoc/>
    public Task ForgetAsync(string episodeId, CancellationToken token)
    {
        _cache.Forget(episodeId);
        return Task.CompletedTask;
    }

    private static ProviderLimits Limits(StorySettings settings) => new()
    {
        CallsPerMinute = settings.CallsPerMinute,
        Concurrency = settings.Concurrency,
        Deadline = TimeSpan.FromSeconds(settings.DeadlineSeconds),
        Attempt = TimeSpan.FromSeconds(settings.AttemptSeconds),
        MaxAnswerBytes = MostAnswerBytes,
    };

    private async Task<string?> KeptAsync(ChatQuestion question, string hash, IReadOnlyList<string> required, CancellationToken token)
    {
        var body = await _cache.FindAsync(question.EpisodeId, hash, token).ConfigureAwait(false);
        return body is not null && ChatEnvelope.Read(System.Text.Encoding.UTF8.GetBytes(body)) is { } reply ? Said(reply, required) : null;
    }

    private async Task<string> AskServerAsync(
        ChatQuestion question, string hash, IReadOnlyList<string> required, Deadline deadline, ChatBill bill, CancellationToken token)
    {
        var shape = _shape;
        for (var answers = 0; answers < MostAnswers;)
        {
            var answer = await SendAsync(question, hash, shape, deadline, token).ConfigureAwait(false);
            if (!answer.IsSuccess)
            {
                shape = Adapted(shape, answer);
                continue;
            }

            answers++;
            var reply = ChatEnvelope.Read(answer.Body)!;
            bill.Add(reply);
            if (Said(reply, required) is { } text)
            {
                _shape = shape;
                return text;
            }

            _cache.Drop(question.EpisodeId, hash);
            shape = shape.Lower();
        }

        throw new FaultException(_pipeline.Faults.NotUnderstood($"words in which the JSON for the {question.Purpose} question is not to be found"));
    }

    private Task<ProviderAnswer> SendAsync(ChatQuestion question, string hash, RequestShape shape, Deadline deadline, CancellationToken token)
    {
        CheckKey();
        var body = ChatBody.Write(question, _settings, shape);
        var call = new ProviderCall(t => _client.Value.PostAsync(body, t))
        {
            Takes = status => status is 400 or 422,
            Keep = answer => _cache.KeepAsync(question.EpisodeId, hash, answer.Text),
        };
        return _pipeline.SendAsync(call, deadline, token);
    }

    private void CheckKey()
    {
        if (_key is null && _endpoint.Host.Equals(OwnHost, StringComparison.OrdinalIgnoreCase)) throw new FaultException(_pipeline.Faults.KeyMissing());
        if (_key is not null && !NearbyHost.MayCarrySecrets(_endpoint)) throw new FaultException(_pipeline.Faults.KeyInClear());
        if (_key is { IsSendable: false }) throw new FaultException(_pipeline.Faults.KeyUnusable());
    }

    private RequestShape Adapted(RequestShape shape, ProviderAnswer answer)
    {
        var complaint = _dialect.Complaint(answer);
        var adapted = complaint.Kind == ComplaintKind.Unclear ? shape.Without(complaint.Parameter, complaint.Text) : null;
        return adapted ?? throw _pipeline.Refusal(answer);
    }

    /// <summary>The JSON that was said; null when there is none.</summary>
    private string? Said(ChatReply reply, IReadOnlyList<string> required)
    {
        if (reply.IsRefused) throw new FaultException(_pipeline.Faults.ContentRefused(reply.Refusal ?? ""));
        if (reply.IsCutOff) throw new FaultException(CutOff());
        return JsonCut.Find(reply.Content, required);
    }

    private Fault CutOff() => _pipeline.Faults.Of(
        "ProviderAnswerCutOff",
        FormattableString.Invariant($"ended its answer in the middle, at the {_settings.MaxTokens} tokens that stories.maxTokens allows"),
        "Raise stories.maxTokens in the settings; models that think before they answer need several times as many.");
}
