using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Errors;
using DailyBatch.Fakes.Stories;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Batches;

/// <summary>A workspace whose settings name a model, against the fake OpenAI server: as a user would run it, but for the network.</summary>
public sealed class ModelDaySpecs : IDisposable
{
    private const string Key = "sk-planted-5f0c7e2a91d34b";
    private static readonly OpenAiOptions Options = new() { Key = ModelDaySpecs.Key };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Five_plans_are_written_with_overlapping_calls_and_their_costs()
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers(), Options);
        server.Faults.Add(new SlowHeaders(TimeSpan.FromMilliseconds(150)), ServerRequests.All);

        var events = await WriteAsync(App(server));

        var episodes = Episodes(events);
        episodes.Select(e => e.Plan!.Place).ShouldBe([1, 2, 3, 4, 5]);
        server.Journal.MostInFlight.ShouldBeInRange(2, 5);
        foreach (var episode in episodes)
        {
            var cost = episode.Costs.ShouldHaveSingleItem();
            (cost.Provider, cost.Model, cost.Calls).ShouldBe(("openai", "fake-story-model", 3));
            cost.Usd.ShouldBe((cost.InputTokens!.Value * 2m + cost.OutputTokens!.Value * 8m) / 1_000_000m);
            episode.Story!.Writing!.Candidates.Count.ShouldBe(5);
            episode.Story.Writing.Rules.ShouldAllBe(r => r.Kept);
        }

        events.OfType<StepNotice>().ShouldContain(n => n.Message.Contains("fake-story-model"));
    }

    [Fact]
    public async Task One_story_that_the_model_refuses_leaves_four_and_its_paid_answers_for_the_next_try()
    {
        await using var server = await FakeOpenAi.StartAsync(new RefusingAnswers(new StoryAnswers(), "story", 2), Options);

        var events = await WriteAsync(App(server, ("Stories:Concurrency", "1")));

        Episodes(events).Count.ShouldBe(4);
        var fault = events.OfType<StepFailed>().ShouldHaveSingleItem().Fault;
        fault.Id.ShouldBe("ProviderContentRefused");
        Directory.GetDirectories(_folder["cache/answers"]).Select(Path.GetFileName).ShouldBe([fault.Target]);
        var failed = await App(server).GetEpisodesAsync(new([fault.Target!]), default).OfType<StepProduced>().Select(p => (Episode)p.Value).SingleAsync();
        failed.Costs.Single().Calls.ShouldBe(3);
    }

    [Fact]
    public async Task The_key_is_in_no_file_and_in_nothing_that_is_said()
    {
        await using var server = await FakeOpenAi.StartAsync(new StoryAnswers(), Options);
        server.Faults.At(4, OpenAiFaults.Error(new(401, "invalid_request_error", $"Incorrect API key provided: {Key}.", Code: "invalid_api_key")));

        var events = await WriteAsync(App(server));
        await App(server).RunDayAsync(new(DayFixture.Tomorrow, DryRun: true), default).ToListAsync();

        events.OfType<StepFailed>().ShouldNotBeEmpty();
        events.ShouldAllBe(e => !e.ToString()!.Contains(Key));
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            (await File.ReadAllTextAsync(file)).ShouldNotContain(Key, Case.Sensitive, file);
    }

    [Fact]
    public async Task A_model_that_cannot_be_reached_is_an_error_of_the_episode_and_nobody_else_writes()
    {
        var events = await WriteAsync(App(null, ("Stories:Endpoint", "http://127.0.0.1:1/v1"), ("Stories:DeadlineSeconds", "5")), 1);

        Episodes(events).ShouldBeEmpty();
        var fault = events.OfType<StepFailed>().ShouldHaveSingleItem().Fault;
        fault.Id.ShouldBe("ProviderUnreachable");
        fault.Message.ShouldContain("127.0.0.1");
    }

    [Fact]
    public void Without_a_key_and_an_endpoint_the_grammar_writes() =>
        DailyBatchApp.Open(new() { Workspace = _folder.Path, CurrentDirectory = _folder.Path, Environment = new Dictionary<string, string>() }).StoriesAtOnce.ShouldBe(1);

    private DailyBatchApp App(FakeOpenAi? server, params (string Name, string Value)[] settings)
    {
        var overrides = new Dictionary<string, string?>
        {
            ["Stories:Model"] = "fake-story-model",
            ["Stories:Endpoint"] = server?.BaseUrl.ToString(),
            ["Stories:InputPrice"] = "2",
            ["Stories:OutputPrice"] = "8",
        };
        foreach (var (name, value) in settings) overrides[name] = value;
        var environment = new Dictionary<string, string> { ["OPENAI_API_KEY"] = Key };
        return DailyBatchApp.Open(new() { Workspace = _folder.Path, CurrentDirectory = _folder.Path, Environment = environment, Overrides = overrides, Clock = new FixedClock(Sample.Now) });
    }

    private static async Task<List<StepEvent>> WriteAsync(DailyBatchApp app, int count = 5)
    {
        var plans = await app.PlanAsync(new(DayFixture.Tomorrow, count), default).OfType<StepProduced>().Select(p => (PlannedVideo)p.Value).ToListAsync();
        return await app.WriteStoriesAsync([.. plans.Select(p => new StoryOrder { Plan = p })], default).ToListAsync();
    }

    private static List<Episode> Episodes(IEnumerable<StepEvent> events) => [.. events.OfType<StepProduced>().Select(p => p.Value).OfType<Episode>()];
}
