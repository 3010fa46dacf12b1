using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos;

public sealed class SpeechCostSpecs
{
    private static readonly ProviderUsage Usage = new("openai", "tts-1", 1, null, null, 0.01m);

    [Fact]
    public async Task Each_line_that_was_paid_for_is_said()
    {
        var events = await RunAsync(new PaidVoices(failAt: 99));
        events.OfType<StepSpent>().Select(s => s.Usage).ShouldBe([Usage, Usage]);
    }

    [Fact]
    public async Task What_a_failed_line_cost_is_said_before_the_failure()
    {
        var events = new List<StepEvent>();
        await Should.ThrowAsync<FaultException>(async () => await RunAsync(new PaidVoices(failAt: 2), events));
        events.OfType<StepSpent>().Count().ShouldBe(2);
    }

    private static async Task<List<StepEvent>> RunAsync(ISpeechEngine engine, List<StepEvent>? events = null)
    {
        events ??= [];
        var story = new Story
        {
            Title = "T", Logline = "L", Topic = "T", Scenes = [], Writer = "grammar", Characters = [],
            Beats = [new Beat(BeatKind.Hook, 1, "rage", [new(StoryLine.Narrator, "One.", null), new(StoryLine.Narrator, "Two.", null)])],
        };
        await foreach (var step in StepStream.Run((writer, token) => new SpeechStep(engine).SpeakAsync(story, new VideoProgress("episode_1", writer), token), default))
            events.Add(step);
        return events;
    }

    private sealed class PaidVoices(int failAt) : ISpeechEngine
    {
        private int _lines;

        public string Name => "openai";

        public IReadOnlyDictionary<string, Voice> Cast(Story story) => new Dictionary<string, Voice> { [StoryLine.Narrator] = new("onyx") };

        public Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, CancellationToken token) => ++_lines == failAt
            ? throw new FaultException(new Fault("DiskFull", FaultKind.StorageFailed, "Full.", "")) { Spent = Usage }
            : Task.FromResult(new SpokenLine("line.wav", 16000, TimeSpan.FromSeconds(1), []) { Spent = Usage });
    }
}
