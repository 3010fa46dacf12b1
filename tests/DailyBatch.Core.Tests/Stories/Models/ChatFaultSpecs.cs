using DailyBatch.Core.Tests.Support;
using static DailyBatch.Core.Tests.Stories.Models.ChatReplies;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class ChatFaultSpecs
{
    public static TheoryData<string> PassingFaults => [.. Passing.Keys];

    public static TheoryData<string, string> FinalFaults => new(Final.Select(f => (f.Key, f.Value.Id)));

    private static Dictionary<string, ScriptedReply> Passing => new()
    {
        ["429 with a wait"] = Error(429, "Slow down.", "rate_limit_exceeded", null, "Retry-After: 3"),
        ["429 without a wait"] = Error(429, "Slow down.", "rate_limit_exceeded"),
        ["500"] = Error(500, "The server had an error."),
        ["a web page"] = ScriptedReply.Html("<!doctype html><title>Welcome to the hotel</title>"),
        ["half a body"] = ScriptedReply.Truncated("""{"choices":[{"mess""", announced: 400),
        ["half a body that says it is whole"] = ScriptedReply.Json(200, """{"choices":[{"mess"""),
        ["other JSON"] = ScriptedReply.Json(200, """{"ok":true}"""),
        ["nothing"] = ScriptedReply.Json(200, ""),
        ["a lost connection"] = ScriptedReply.HangUp,
    };

    private static Dictionary<string, (ScriptedReply Reply, string Id)> Final => new()
    {
        ["401"] = (Error(401, "Incorrect API key provided."), "ProviderKeyRefused"),
        ["403"] = (Error(403, "Not for you."), "ProviderKeyRefused"),
        ["404"] = (Error(404, "The model does not exist.", "model_not_found"), "ProviderRequestRefused"),
        ["402"] = (Error(402, "Pay first."), "ProviderCreditsUsedUp"),
        ["no credits"] = (Error(429, "You exceeded your current quota.", "insufficient_quota"), "ProviderCreditsUsedUp"),
        ["a filter before the model"] = (Error(400, "Filtered.", "content_filter"), "ProviderContentRefused"),
        ["a wait beyond the deadline"] = (Error(429, "Tomorrow.", null, null, "Retry-After: 86400"), "ProviderRateLimited"),
        ["an endless answer"] = (ScriptedReply.Endless, "ProviderAnswerTooLarge"),
        ["a refusal"] = (Says(null, refusal: "I cannot help with that."), "ProviderContentRefused"),
        ["a filter"] = (Says("", "content_filter"), "ProviderContentRefused"),
        ["cut off"] = (Says("{\"title\":\"The de", "length"), "ProviderAnswerCutOff"),
    };

    [Theory, MemberData(nameof(PassingFaults))]
    public async Task A_fault_that_passes_is_tried_again_and_paid_once(string name)
    {
        await using var bench = new ChatBench(Passing[name], Good);

        var answer = await bench.AskAsync();

        answer.Text.ShouldBe(Story);
        answer.Spent!.Calls.ShouldBe(1);
        bench.Server.Requests.Count.ShouldBe(2);
    }

    [Theory, MemberData(nameof(FinalFaults))]
    public async Task A_fault_that_does_not_pass_is_asked_once_and_named(string name, string id)
    {
        await using var bench = new ChatBench(Final[name].Reply);

        var fault = (await bench.FailureAsync()).Fault;

        fault.Id.ShouldBe(id);
        fault.Message.ShouldStartWith($"openai at {bench.Server.Address.Authority} (model writer-1) ");
        fault.Remedy.ShouldNotBeEmpty();
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task A_key_that_a_server_repeats_is_in_no_fault(int status)
    {
        await using var bench = new ChatBench(Error(status, $"You sent {ChatBench.Key}", null, null, $"X-Echo: {ChatBench.Key}"));

        var failure = await bench.FailureAsync();

        failure.Fault.Message.ShouldContain("You sent [redacted]");
        $"{failure} {failure.Fault}".ShouldNotContain("planted");
    }

    [Fact]
    public async Task A_key_that_a_model_repeats_is_in_no_file()
    {
        await using var bench = new ChatBench(Says($$"""{"title":"{{ChatBench.Key}}"}"""));

        await bench.AskAsync();

        var files = Directory.GetFiles(bench.Folder.Path, "*", SearchOption.AllDirectories);
        files.ShouldContain(f => f.EndsWith(".json"));
        foreach (var file in files) File.ReadAllText(file).ShouldNotContain("planted");
    }

    [Fact]
    public async Task A_cut_off_answer_tells_what_to_raise_and_what_it_cost()
    {
        await using var bench = new ChatBench(Says("{\"title\":\"The de", "length"));

        var failure = await bench.FailureAsync();

        failure.Fault.Message.ShouldContain("at the 8000 tokens that stories.maxTokens allows");
        failure.Fault.Remedy.ShouldStartWith("Raise stories.maxTokens");
        failure.Spent!.Usd.ShouldBe(0.0012m);
    }

    [Theory]
    [InlineData("""{"error":"model 'x' not found"}""", "model 'x' not found")]
    [InlineData("""{"object":"error","message":"no such model","code":404}""", "no such model")]
    [InlineData("""{"detail":"Not Found"}""", "Not Found")]
    [InlineData("no such page", "no such page")]
    public async Task What_other_servers_say_is_quoted(string body, string words)
    {
        await using var bench = new ChatBench(ScriptedReply.Json(404, body));

        (await bench.FailureAsync()).Fault.Message.ShouldEndWith($"refused the request (404): '{words}'.");
    }

    [Fact]
    public async Task An_error_that_says_it_is_a_success_is_quoted()
    {
        await using var bench = new ChatBench(ScriptedReply.Json(200, """{"error":{"message":"Upstream is down","code":502}}"""));

        var fault = (await bench.FailureAsync()).Fault;

        fault.Id.ShouldBe("ProviderAnswerNotUnderstood");
        fault.Message.ShouldContain("'Upstream is down'");
    }

    [Fact]
    public async Task A_server_that_is_always_down_is_asked_six_times()
    {
        await using var bench = new ChatBench(Error(503, "Overloaded."));

        (await bench.FailureAsync()).Fault.Id.ShouldBe("ProviderServerError");
        bench.Server.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_cancelled_question_ends()
    {
        await using var bench = new ChatBench(ScriptedReply.Silence);
        using var stop = new CancellationTokenSource();
        var asking = bench.Model().AskAsync(ChatBench.Question(), stop.Token);
        while (bench.Server.Requests.Count == 0) await Task.Delay(5);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asking);
    }
}
