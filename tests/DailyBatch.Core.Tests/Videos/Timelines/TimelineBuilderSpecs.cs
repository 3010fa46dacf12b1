using DailyBatch.Core.Episodes;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Timelines;

public sealed class TimelineBuilderSpecs
{
    private const double Frame = 1.0 / VideoTimeline.FrameRate;
    private const double Hair = 1e-6;

    private static readonly IReadOnlyList<(Story Story, VideoTimeline Timeline)> Many =
        [.. Enumerable.Range(1, 200).Select(n => Make((ulong)n))];

    [Fact]
    public void Lines_never_overlap_and_no_pause_is_longer_than_seven_tenths() => Each((_, timeline) =>
    {
        foreach (var (before, after) in timeline.Lines.Zip(timeline.Lines.Skip(1)))
            (after.Start - before.End).TotalSeconds.ShouldBeInRange(0.05, 0.7 + Hair);
    });

    [Fact]
    public void An_angry_line_comes_sooner_and_a_sad_one_later_than_a_calm_one()
    {
        double PauseBefore(string? emotion)
        {
            var story = Make(1).Story;
            story = story with { Beats = [.. story.Beats.Select(b => b with { Lines = [.. b.Lines.Select(l => l with { Emotion = emotion })] })] };

            // Long enough that pauses are not drawn out to fill the shortest video.
            var speech = SampleStories.Speak(story, 1).Select(s => s with { Duration = TimeSpan.FromSeconds(60.0 / story.Lines.Count()) }).ToList();
            var lines = TimelineBuilder.Build(story, speech, 1).Lines;
            return lines.Zip(lines.Skip(1)).Sum(l => (l.Second.Start - l.First.End).TotalSeconds);
        }

        PauseBefore("rage").ShouldBeLessThan(PauseBefore(null));
        PauseBefore("sadness").ShouldBeGreaterThan(PauseBefore(null));
    }

    [Fact]
    public void Shots_lie_without_gaps_from_the_first_frame_to_the_last() => Each((_, timeline) =>
    {
        timeline.Shots[0].Start.ShouldBe(TimeSpan.Zero);
        timeline.Shots[^1].End.ShouldBe(timeline.Duration);
        foreach (var (before, after) in timeline.Shots.Zip(timeline.Shots.Skip(1)))
            after.Start.ShouldBe(before.End);
    });

    [Fact]
    public void The_picture_changes_within_two_seconds() => Each((_, timeline) =>
        timeline.Shots[0].End.TotalSeconds.ShouldBeLessThanOrEqualTo(2));

    [Fact]
    public void No_shot_is_longer_than_five_seconds_or_shorter_than_a_flicker() => Each((_, timeline) =>
    {
        foreach (var shot in timeline.Shots)
            (shot.End - shot.Start).TotalSeconds.ShouldBeInRange(1.2 - Hair, 5 + Hair);
    });

    [Fact]
    public void Nearly_all_cuts_lie_on_the_start_of_a_word_or_a_line() => Each((_, timeline) =>
    {
        var words = timeline.Lines.SelectMany(l => l.Speech.Words.Select(w => (l.Start + w.Start).TotalSeconds).Append(l.Start.TotalSeconds)).ToList();
        var cuts = timeline.Shots.Skip(1).ToList();
        var onWords = cuts.Count(c => words.Any(w => w - c.Start.TotalSeconds is > -Hair and < Frame + Hair));
        onWords.ShouldBeGreaterThanOrEqualTo(cuts.Count - 1);
    });

    [Fact]
    public void Two_shots_of_one_scene_in_a_row_show_different_views() => Each((_, timeline) =>
    {
        foreach (var (before, after) in timeline.Shots.Zip(timeline.Shots.Skip(1)))
            (before.SceneId, before.Variant, before.Character, before.Emotion).ShouldNotBe((after.SceneId, after.Variant, after.Character, after.Emotion));
    });

    [Fact]
    public void The_prop_is_shown_only_where_the_scene_has_one() => Each((story, timeline) =>
        timeline.Shots.Where(s => s.Variant == ShotVariant.Prop).ShouldAllBe(s => story.Scenes.First(c => c.Id == s.SceneId).Prop != null));

    [Fact]
    public void The_hook_punches_and_the_twist_comes_with_a_flash() => Each((_, timeline) =>
    {
        timeline.Shots[0].Move.ShouldBe(CameraMove.Punch);
        if (timeline.Shots.FirstOrDefault(s => s.Beat == BeatKind.Twist) is not { } twist) return;
        twist.Move.ShouldBe(CameraMove.Punch);
        twist.Transition.ShouldBe(ShotTransition.Flash);
    });

    [Fact]
    public void The_length_is_a_whole_number_of_frames_and_leaves_time_after_the_last_word() => Each((_, timeline) =>
    {
        (timeline.FrameCount * Frame).ShouldBe(timeline.Duration.TotalSeconds, 1e-5);
        (timeline.Duration - timeline.Lines[^1].End).TotalSeconds.ShouldBeInRange(0.8, 1.0);
    });

    [Fact]
    public void The_same_input_gives_the_same_timeline()
    {
        var story = SampleStories.Synthetic(5);
        var speech = SampleStories.Speak(story, 5);
        TimelineBuilder.Build(story, speech, 5).Shots.ShouldBe(TimelineBuilder.Build(story, speech, 5).Shots);
    }

    [Fact]
    public void A_video_too_short_for_two_shots_has_one()
    {
        var episode = SampleStories.EpisodeOf(SampleStories.Short().Story! with { Beats = [SampleStories.Short().Story!.Beats[0]] });
        var speech = SampleStories.Speak("Stop!", new DailyBatch.Core.Runtime.SeededRandom(1));
        TimelineBuilder.Build(episode.Story!, [speech], 1).Shots.Count.ShouldBe(1);
    }

    [Fact]
    public void Pauses_grow_when_the_speech_is_shorter_than_a_short_should_be()
    {
        var (story, timeline) = Many.First(m => m.Timeline.Duration.TotalSeconds < 40);
        (timeline.Lines[1].Start - timeline.Lines[0].End).TotalSeconds.ShouldBeGreaterThan(0.18, story.Title);
    }

    private static (Story Story, VideoTimeline Timeline) Make(ulong seed)
    {
        var story = SampleStories.Synthetic(seed);
        return (story, TimelineBuilder.Build(story, SampleStories.Speak(story, seed), seed));
    }

    private static void Each(Action<Story, VideoTimeline> check)
    {
        foreach (var (story, timeline) in Many)
            check(story, timeline);
    }
}
