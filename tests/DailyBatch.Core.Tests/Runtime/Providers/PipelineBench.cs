using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime.Providers;

/// <summary>A pipeline before a scripted server. Pauses take no time; attempts and the deadline have hours.</summary>
internal sealed class PipelineBench : IAsyncDisposable
{
    public const string Key = "sk-planted-9f8e7d6c5b4a";

    public static readonly ProviderLimits Patient = new()
    {
        CallsPerMinute = 1000,
        Concurrency = 20,
        Deadline = TimeSpan.FromHours(10),
        Attempt = TimeSpan.FromHours(2),
        MaxAnswerBytes = 1_000_000,
        Attempts = 4,
    };

    private readonly HttpClient _http = ProviderHttp.Client();

    public PipelineBench(params ScriptedReply[] replies) => Server = new(replies);

    public ScriptedServer Server { get; }

    public SkippingClock Clock { get; } = new(TimeSpan.FromHours(1));

    public List<string> Kept { get; } = [];

    public Uri? Endpoint { get; init; }

    public ProviderPipeline Pipeline(ProviderLimits? limits = null, TimeProvider? clock = null, ulong jitter = 1)
    {
        var secrets = Secrets.Read(new Dictionary<string, string> { [Secrets.OpenAiName] = Key });
        var faults = new ProviderFaults(new("voices", Endpoint ?? Server.Address, "reader-1", Secrets.OpenAiName), secrets.Redactor);
        return new(limits ?? Patient, faults, new PlainDialect(), clock ?? Clock, new Jitter(jitter).Next);
    }

    public ProviderCall Call => new(OpenAsync) { Keep = KeepAsync };

    public Task<ProviderAnswer> AskAsync(ProviderPipeline? pipeline = null, CancellationToken token = default)
    {
        pipeline ??= Pipeline();
        return pipeline.SendAsync(Call, pipeline.BeginDeadline(), token);
    }

    public async Task<Fault> FaultAsync(ProviderPipeline? pipeline = null) =>
        (await Should.ThrowAsync<FaultException>(() => AskAsync(pipeline))).Fault;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }

    private async Task<ProviderReply> OpenAsync(CancellationToken token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Endpoint ?? Server.Address}/speech?voice=secret-query") { Content = new StringContent("hello") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Key}");
        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
        return await ProviderReply.OfAsync(response, token);
    }

    private Task KeepAsync(ProviderAnswer answer)
    {
        Kept.Add(answer.Text);
        return Task.CompletedTask;
    }
}
