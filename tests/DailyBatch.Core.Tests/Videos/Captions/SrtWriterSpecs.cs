using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed partial class SrtWriterSpecs
{
    [Fact]
    public void A_cue_is_a_whole_sentence_at_its_time()
    {
        var srt = SrtWriter.Write(Timeline(3661.25, ("Stop.", 0, 0.4), ("Why", 2, 2.3), ("now?", 2.3, 3.5)));
        srt.ShouldBe("1\n01:01:01,250 --> 01:01:02,250\nStop.\n\n2\n01:01:03,250 --> 01:01:04,750\nWhy now?\n\n");
    }

    [Fact]
    public void An_arrow_in_a_text_does_not_look_like_a_time() =>
        SrtWriter.Write(Timeline(0, ("a-->b.", 0, 1))).ShouldContain("a->b.");

    [Fact]
    public void A_long_sentence_is_broken_near_its_middle()
    {
        var words = Enumerable.Range(0, 12).Select(i => ("wordily", (double)i, i + 0.9)).ToArray();
        var text = SrtWriter.Write(Timeline(0, words)).Split('\n')[2..^2];
        text.Length.ShouldBe(2);
        text.ShouldAllBe(line => line.Length <= 50);
    }

    [Fact]
    public void Cues_of_a_story_never_overlap()
    {
        var story = SampleStories.Synthetic(4);
        var srt = SrtWriter.Write(TimelineBuilder.Build(story, SampleStories.Speak(story, 4), 4));
        var times = Times().Matches(srt).Select(m => (Start: TimeSpan.Parse(m.Groups[1].Value.Replace(',', '.')), End: TimeSpan.Parse(m.Groups[2].Value.Replace(',', '.')))).ToList();
        times.Count.ShouldBeGreaterThan(4);
        foreach (var (before, after) in times.Zip(times.Skip(1)))
            after.Start.ShouldBeGreaterThanOrEqualTo(before.End);
    }

    private static VideoTimeline Timeline(double start, params (string Text, double Start, double End)[] words)
    {
        var times = words.Select(w => new WordTime(w.Text, TimeSpan.FromSeconds(w.Start), TimeSpan.FromSeconds(w.End))).ToList();
        var line = new TimedLine(
            BeatKind.Hook,
            new StoryLine(StoryLine.Narrator, "", null),
            new SpokenLine("none.wav", 16000, times[^1].End, times),
            TimeSpan.FromSeconds(start));
        return new VideoTimeline([line], [], line.End + TimeSpan.FromSeconds(1));
    }

    [GeneratedRegex(@"(\d\d:\d\d:\d\d,\d\d\d) --> (\d\d:\d\d:\d\d,\d\d\d)")]
    private static partial Regex Times();
}
