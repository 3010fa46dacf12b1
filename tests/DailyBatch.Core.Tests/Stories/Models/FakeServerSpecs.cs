using System.Text.Json.Nodes;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Errors;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>The chat model against every kind of server and every fault that the fake knows.</summary>
public sealed class FakeServerSpecs
{
    private static readonly IReadOnlyDictionary<string, Fault> Faults = OpenAiFaults.All;

    public static TheoryData<string> Modes => [.. OpenAiModes.All.Keys];

    [Theory, MemberData(nameof(Modes))]
    public async Task Every_kind_of_server_answers_and_its_kind_is_found_out_once(string mode)
    {
        await using var bench = await FakeServerBench.StartAsync(OpenAiModes.All[mode]);
        var model = bench.Model();

        var answer = await model.AskAsync(FakeServerBench.Question(1), CancellationToken.None);
        var askedForTheFirst = bench.Server.Journal.Count;
        await model.AskAsync(FakeServerBench.Question(2), CancellationToken.None);

        JsonNode.Parse(answer.Text)!["beats"].ShouldBeOfType<JsonArray>();
        answer.Spent!.Calls.ShouldBe(bench.Server.Journal.WorkDone - 1);
        (bench.Server.Journal.Count - askedForTheFirst).ShouldBe(1);
    }

    [Theory]
    [InlineData("reset", 1)]
    [InlineData("html-page", 1)]
    [InlineData("server-error", 1)]
    [InlineData("overloaded", 1)]
    [InlineData("rate-limit", 1)]
    [InlineData("rate-limit-seconds", 1)]
    [InlineData("rate-limit-date", 1)]
    [InlineData("truncated", 2)]
    [InlineData("lost-answer", 2)]
    public async Task A_fault_that_passes_is_tried_again(string fault, int charged)
    {
        await using var bench = await FakeServerBench.StartAsync();
        bench.Server.Faults.At(1, Faults[fault]);

        var answer = await bench.Model().AskAsync(FakeServerBench.Question(), CancellationToken.None);
        var again = await bench.Model().AskAsync(FakeServerBench.Question(), CancellationToken.None);

        again.Text.ShouldBe(answer.Text);
        again.Spent.ShouldBeNull();
        bench.Server.Journal.Count.ShouldBe(2);
        bench.Server.Journal.WorkDone.ShouldBe(charged);
    }

    [Theory]
    [InlineData("reset", 6, "ProviderUnreachable")]
    [InlineData("lost-answer", 6, "ProviderUnreachable")]
    [InlineData("html-page", 6, "ProviderAnswerNotUnderstood")]
    [InlineData("truncated", 6, "ProviderAnswerNotUnderstood")]
    [InlineData("server-error", 6, "ProviderServerError")]
    [InlineData("overloaded", 6, "ProviderServerError")]
    [InlineData("rate-limit", 6, "ProviderRateLimited")]
    [InlineData("quota", 1, "ProviderCreditsUsedUp")]
    public async Task A_fault_that_stays_ends_with_its_name(string fault, int attempts, string id)
    {
        await using var bench = await FakeServerBench.StartAsync();
        bench.Server.Faults.Add(Faults[fault], ServerRequests.All);

        (await bench.FaultAsync()).Id.ShouldBe(id);
        bench.Server.Journal.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task An_endless_answer_is_cut()
    {
        await using var bench = await FakeServerBench.StartAsync();
        bench.Server.Faults.Add(new EndlessStream(TimeSpan.Zero), ServerRequests.All);

        (await bench.FaultAsync()).Id.ShouldBe("ProviderAnswerTooLarge");
        bench.Server.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_slow_attempt_is_given_up_and_the_next_one_answers()
    {
        await using var bench = await FakeServerBench.StartAsync(clock: TimeProvider.System);
        bench.Settings.AttemptSeconds = 2;
        bench.Server.Faults.At(1, new SlowHeaders(TimeSpan.FromMinutes(5)));

        (await bench.Model().AskAsync(FakeServerBench.Question(), CancellationToken.None)).Spent!.Calls.ShouldBe(1);
        bench.Server.Journal.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_slow_body_does_not_outlast_the_deadline()
    {
        await using var bench = await FakeServerBench.StartAsync(clock: TimeProvider.System);
        bench.Settings.DeadlineSeconds = 2;
        bench.Server.Faults.Add(new SlowBody(TimeSpan.FromMinutes(5)), ServerRequests.All);

        (await bench.FaultAsync()).Id.ShouldBe("ProviderTooSlow");
        bench.Server.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_key_is_named_by_its_variable_only()
    {
        await using var bench = new FakeServerBench(await FakeOpenAi.StartAsync()) { Key = "sk-wrong-key-0123456789" };

        var fault = await bench.FaultAsync();

        fault.Id.ShouldBe("ProviderKeyRefused");
        fault.Remedy.ShouldContain("OPENAI_API_KEY");
        fault.ToString().ShouldNotContain("sk-w");
        fault.ToString().ShouldNotContain("6789");
    }

    [Fact]
    public async Task Questions_overlap_within_the_settings()
    {
        await using var bench = await FakeServerBench.StartAsync(clock: TimeProvider.System);
        bench.Settings.Concurrency = 3;
        bench.Server.Faults.Add(new SlowHeaders(TimeSpan.FromMilliseconds(300)), ServerRequests.All);
        var model = bench.Model();

        await Task.WhenAll(Enumerable.Range(0, 9).Select(i => model.AskAsync(FakeServerBench.Question(i), CancellationToken.None)));

        bench.Server.Journal.MostInFlight.ShouldBe(3);
    }
}
