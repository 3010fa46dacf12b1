using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;
using DailyBatch.Core.Stories.Grammar;

namespace DailyBatch.Core.Tests.Stories;

public sealed class GrammarStoryWriterSpecs
{
    private readonly GrammarStoryWriter _writer = new();

    public static TheoryData<string, string> NichesAndPatterns =>
        new(from niche in Requests.Niches from pattern in Requests.Patterns select (niche, pattern));

    [Theory]
    [MemberData(nameof(NichesAndPatterns))]
    public async Task A_story_keeps_all_rules_for_every_emotion_and_length(string niche, string pattern)
    {
        foreach (var emotion in Requests.Emotions)
        {
            foreach (var seconds in new[] { 45, 60, 75, 90 })
            {
                var request = Requests.Of(niche, pattern, emotion, seconds, seed: (ulong)seconds);
                var story = await _writer.StoryAsync(request);
                StoryValidator.Validate(story, StoryPattern.Find(pattern)!, request.TargetDuration).ShouldBeEmpty($"{emotion} {seconds}");
            }
        }
    }

    [Fact]
    public async Task Two_hundred_stories_in_a_row_share_less_than_thirty_percent_of_their_runs_of_five()
    {
        var told = new StoryMemory();
        var runs = new List<HashSet<ulong>>();
        for (var i = 0; i < 200; i++)
        {
            var text = Requests.TextOf(await _writer.StoryAsync(Requests.InSeries(2025, i, told)));
            var own = StoryText.Runs(text);
            runs.Max(other => (double?)StoryText.SharedPart(own, other)).GetValueOrDefault().ShouldBeLessThan(StoryText.RepeatShare, $"story {i}");
            runs.Add(own);
        }
    }

    [Fact]
    public async Task The_same_request_gives_the_same_story() =>
        StoryMarkdown.Render(await new GrammarStoryWriter().StoryAsync(Requests.Of(seed: 77)))
            .ShouldBe(StoryMarkdown.Render(await _writer.StoryAsync(Requests.Of(seed: 77))));

    [Fact]
    public async Task The_users_culture_changes_nothing()
    {
        var plain = StoryMarkdown.Render(await _writer.StoryAsync(Requests.Of("injustice", seed: 5)));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            StoryMarkdown.Render(await new GrammarStoryWriter().StoryAsync(Requests.Of("injustice", seed: 5))).ShouldBe(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Stories_of_a_day_are_told_from_different_premises()
    {
        var (told, plots) = (new StoryMemory(), new List<string?>());
        for (ulong seed = 1; seed <= 5; seed++)
            plots.Add((await _writer.StoryAsync(Requests.Of("courtroom", seed: seed, told: told, episodeId: $"episode_{seed:x12}"))).Writing!.Plot);
        plots.Distinct().Count().ShouldBe(5);
    }

    [Theory]
    [InlineData("office_wars", "workplace drama")]
    [InlineData("family_secrets", "relationship drama")]
    [InlineData("my_own_niche", "injustice")]
    public async Task A_niche_of_the_users_own_is_told_by_the_nearest_family(string niche, string tag) =>
        (await _writer.StoryAsync(Requests.Of(niche))).Tags[0].ShouldBe(tag);

    [Fact]
    public async Task A_story_has_everything_that_goes_with_a_video()
    {
        var story = await _writer.StoryAsync(Requests.Of(emotion: "disgust"));
        story.Writer.ShouldBe("grammar");
        story.Description.ShouldEndWith("This story is fictional.");
        story.Description.ShouldContain("#courtroom");
        story.MoralAxes.ShouldNotBeEmpty();
        story.Topics.ShouldNotBeEmpty();
        story.Characters.ShouldAllBe(c => c.DetailedVoiceProfile!.Gender == c.Appearance["gender"]);
        story.Beats[0].Emotion.ShouldBe("disgust");
    }

    [Fact]
    public async Task A_niche_that_is_told_out_is_a_fault_that_says_so()
    {
        var told = new StoryMemory();
        var fault = await Should.ThrowAsync<FaultException>(async () =>
        {
            for (var i = 0; ; i++) await _writer.StoryAsync(Requests.Of(seed: 9, told: told, episodeId: $"episode_{i:x12}"));
        });
        fault.Fault.Id.ShouldBe("StoryRepeats");
        told.Count.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("Z", 60, "StoryPatternUnknown")]
    [InlineData("A", 30, "StoryDurationInvalid")]
    public async Task A_request_that_cannot_be_met_is_refused(string pattern, double seconds, string id)
    {
        var fault = await Should.ThrowAsync<FaultException>(() => _writer.StoryAsync(Requests.Of(pattern: pattern, seconds: seconds)));
        fault.Fault.Id.ShouldBe(id);
    }

    [Fact]
    public async Task A_canceled_writer_stops() =>
        await Should.ThrowAsync<OperationCanceledException>(() => _writer.StoryAsync(Requests.Of(), new CancellationToken(canceled: true)));
}
