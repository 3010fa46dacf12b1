using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Captions;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Captions;

public sealed class CaptionSpecs
{
    private static readonly IReadOnlyList<IReadOnlyList<Caption>> Many = [.. Enumerable.Range(1, 100).Select(n => Make((ulong)n))];

    [Fact]
    public void A_caption_holds_at_most_three_words_or_18_characters() => Each(caption =>
    {
        caption.Words.Count.ShouldBeInRange(1, 3);
        if (caption.Words.Count > 1) string.Join(' ', caption.Words.Select(w => w.Text)).Length.ShouldBeLessThanOrEqualTo(18);
    });

    [Fact]
    public void No_caption_goes_on_after_punctuation() => Each(caption =>
        caption.Words.SkipLast(1).ShouldAllBe(w => char.IsLetterOrDigit(w.Text.Last())));

    [Fact]
    public void A_caption_is_seen_for_at_least_a_quarter_of_a_second() => Each(caption =>
        (caption.End - caption.Start).TotalSeconds.ShouldBeGreaterThanOrEqualTo(0.25));

    [Fact]
    public void Captions_never_overlap_and_short_gaps_are_held()
    {
        foreach (var (before, after) in Many.SelectMany(c => c.Zip(c.Skip(1))))
        {
            var gap = (after.Start - before.End).TotalSeconds;
            if (gap != 0) gap.ShouldBeGreaterThan(0.4);
        }
    }

    [Fact]
    public void Captions_break_at_a_change_of_speaker()
    {
        var captions = CaptionGrouper.Group([Line("a", "Yes", 0), Line("b", "no", 1)], CaptionStyles.Bold);
        captions.Select(c => c.Speaker).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Words_are_shown_in_capitals_without_emoji()
    {
        var captions = CaptionGrouper.Group([Line("a", "café 🎂 it's❤️ 👍🏽 über", 0)], CaptionStyles.Bold);
        captions.SelectMany(c => c.Words).Select(w => w.Text).ShouldBe(["CAFÉ", "IT'S", "ÜBER"]);
    }

    [Theory]
    [InlineData("{\\b1}", "\\{\\\u2060b1\\}")]
    [InlineData("a\\N", "a\\\u2060N")]
    public void What_libass_would_take_for_a_command_is_escaped(string text, string escaped) =>
        CaptionText.Escaped(text).ShouldBe(escaped);

    [Fact]
    public void Line_breaks_in_a_word_become_spaces() => CaptionText.Shown("one\r\ntwo").ShouldBe("ONE TWO");

    [Fact]
    public async Task A_name_with_a_comma_does_not_break_the_file()
    {
        var ass = AssWriter.Write(CaptionGrouper.Group([Line("Smith, John", "Hello", 0)], CaptionStyles.Bold), await Fonts.LoadAsync());
        ass.ShouldContain("character1");
        ass.ShouldNotContain("Smith");
    }

    [Fact]
    public async Task States_of_a_word_follow_each_other_without_a_gap()
    {
        var ass = AssWriter.Write(CaptionTimer.Settle(CaptionGrouper.Group([Line("a", "one two", 0)], CaptionStyles.Bold), TimeSpan.FromSeconds(9)), await Fonts.LoadAsync());
        var events = ass.Split('\n').Where(l => l.StartsWith("Dialogue:", StringComparison.Ordinal) && l.EndsWith("TWO", StringComparison.Ordinal)).Select(l => l.Split(',')).ToList();
        events.Count.ShouldBe(2);
        events[0][2].ShouldBe(events[1][1]);
    }

    private static TimedLine Line(string speaker, string text, double start)
    {
        var speech = SampleStories.Speak(text, new SeededRandom(1));
        return new TimedLine(BeatKind.Hook, new StoryLine(speaker, text, null), speech, TimeSpan.FromSeconds(start));
    }

    private static IReadOnlyList<Caption> Make(ulong seed)
    {
        var story = SampleStories.Synthetic(seed);
        var timeline = TimelineBuilder.Build(story, SampleStories.Speak(story, seed), seed);
        return CaptionTimer.Settle(CaptionGrouper.Group(timeline.Lines, CaptionStyles.Bold), timeline.Duration);
    }

    private static void Each(Action<Caption> check)
    {
        foreach (var caption in Many.SelectMany(c => c))
            check(caption);
    }
}
