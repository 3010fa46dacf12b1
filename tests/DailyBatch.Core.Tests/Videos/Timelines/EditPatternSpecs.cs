using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Tests.Stories;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Timelines;

/// <summary>What the audited system states of its edit patterns, held by stories of the grammar in all niches, patterns and emotions.</summary>
public sealed class EditPatternSpecs
{
    private const string Faces = "talking_head_heavy";
    private const string Pictures = "broll_cinematic";
    private const string Rapid = "mixed_rapid";
    private const double Hair = 1e-6;

    private static readonly IReadOnlyList<(Story Story, VideoTimeline Timeline)> Many =
        [.. Enumerable.Range(1, 48).Select(n => Write((ulong)n)).SelectMany(w => new[] { Faces, Pictures, Rapid }.Select(edit => Cut(w.Story, edit, w.Seed)))];

    [Fact]
    public void At_most_three_lines_are_talking_heads() => Each(null, (_, timeline) => timeline.Shots.Count(s => s.Talks).ShouldBeLessThanOrEqualTo(3));

    [Fact]
    public void Nearly_every_story_with_dialogue_shows_somebody_speak() =>
        Many.Count(m => m.Timeline.Shots.Any(s => s.Talks)).ShouldBeGreaterThan(Many.Count * 9 / 10);

    [Fact]
    public void A_talking_head_is_the_face_of_who_is_heard() => Each(null, (_, timeline) =>
    {
        foreach (var shot in timeline.Shots.Where(s => s.Talks))
        {
            shot.Variant.ShouldBe(ShotVariant.Face);
            var heard = timeline.Lines.Where(l => l.Start < shot.End && l.End > shot.Start).MaxBy(l => Overlap(l, shot))!;
            heard.Line.Speaker.ShouldBe(shot.Character);
        }
    });

    [Fact]
    public void A_change_comes_within_two_seconds_and_then_every_five() => Each(null, (_, timeline) =>
    {
        timeline.Shots[0].Length.TotalSeconds.ShouldBeLessThanOrEqualTo(2 + Hair);
        timeline.Shots.ShouldAllBe(s => s.Length.TotalSeconds <= 5 + Hair);
    });

    [Fact]
    public void Cuts_lie_on_beats_lines_or_sentences_or_else_between_words() => Each(null, (_, timeline) =>
    {
        foreach (var cut in timeline.Shots.Skip(1).Select(s => s.Start))
            timeline.Lines.SelectMany(l => l.Speech.Words.Select(w => (From: l.Start + w.Start, To: l.Start + w.End)))
                .ShouldNotContain(w => w.From + Frames(1) < cut && cut < w.To - Frames(1));
    });

    [Fact]
    public void Speakers_hold_about_two_thirds_of_scenes_with_dialogue_when_faces_rule()
    {
        var shares = new List<double>();
        Each(Faces, (story, timeline) => shares.AddRange(SharesOfFaces(story, timeline)));
        shares.Average().ShouldBe(0.65, 0.05);
        // Scenes of a few shots can only come near it.
        shares.Count(s => s is > 0.45 and < 0.85).ShouldBeGreaterThan(shares.Count * 8 / 10);
    }

    [Fact]
    public void A_cinematic_scene_has_one_talking_head_of_three_seconds_at_most() => Each(Pictures, (_, timeline) =>
    {
        foreach (var scene in timeline.Shots.GroupBy(s => s.SceneId))
            scene.Count(s => s.Talks).ShouldBeLessThanOrEqualTo(1);
        timeline.Shots.Where(s => s.Talks).ShouldAllBe(s => s.Length.TotalSeconds <= 3 + Hair);
    });

    [Fact]
    public void A_cinematic_edit_holds_pictures_for_four_to_five_seconds_where_the_story_lets_it()
    {
        var free = new List<double>();
        Each(Pictures, (_, timeline) => free.AddRange(timeline.Shots.Skip(1).Where(s => !s.Talks).Select(s => s.Length.TotalSeconds)));
        free.Average().ShouldBeInRange(3.6, 5);
        free.Count(s => s >= 3.5).ShouldBeGreaterThan(free.Count * 6 / 10);
    }

    [Fact]
    public void A_cinematic_edit_melts_in_four_tenths_of_a_second() => Each(Pictures, (_, timeline) =>
    {
        var melting = timeline.Shots.Where(s => s.Transition == ShotTransition.Crossfade).ToList();
        melting.ShouldNotBeEmpty();
        melting.ShouldAllBe(s => s.TransitionLength == TimeSpan.FromSeconds(0.4));
        timeline.Shots.ShouldAllBe(s => s.Transition != ShotTransition.WhipPan);
    });

    [Fact]
    public void A_rapid_edit_shows_two_seconds_a_clip_at_first_and_three_and_a_half_later() => Each(Rapid, (_, timeline) =>
        timeline.Shots.ShouldAllBe(s => s.Length.TotalSeconds <= (s.Start.TotalSeconds < 10 ? 2 : 3.5) + Hair));

    [Fact]
    public void A_rapid_edit_changes_in_a_fifth_of_a_second() => Each(Rapid, (_, timeline) =>
    {
        var moving = timeline.Shots.Where(s => s.Transition is ShotTransition.Crossfade or ShotTransition.WhipPan).ToList();
        moving.ShouldNotBeEmpty();
        moving.ShouldAllBe(s => s.TransitionLength.TotalSeconds >= 0.15 && s.TransitionLength.TotalSeconds <= 0.2);
    });

    [Fact]
    public void The_turn_turns_the_picture_its_colours_and_the_camera() => Each(null, (story, timeline) =>
    {
        var at = timeline.Shots.ToList().FindIndex(s => s.Turns);
        at.ShouldBeGreaterThan(0, story.Title);
        timeline.Turn.ShouldBe(timeline.Shots[at].Start);
        timeline.Shots.Where(s => s.Turns).Select(s => s.Beat).Distinct().ShouldBe([story.Beats.Any(b => b.Kind == BeatKind.Twist) ? BeatKind.Twist : BeatKind.Trigger]);
        var (before, twist) = (timeline.Shots[at - 1], timeline.Shots[at]);
        twist.Grade.ShouldNotBe(before.Grade);
        twist.Transition.ShouldBe(ShotTransition.Flash);
        twist.Move.ShouldBe(CameraMove.Punch);
        twist.Shake.ShouldBeGreaterThan(0);
        timeline.Shots.Skip(at).ShouldAllBe(s => s.Grade != before.Grade && s.TurnedFrom == before.Emotion);
        timeline.Shots.Take(at).ShouldAllBe(s => s.TurnedFrom == null);
    });

    [Fact]
    public void A_timeline_prints_as_one_row_a_shot_with_every_word_once() => Each(null, (story, timeline) =>
    {
        var rows = timeline.ToString().TrimEnd('\n').Split('\n');
        rows.Length.ShouldBe(timeline.Shots.Count + 1);
        foreach (var word in timeline.Lines[0].Speech.Words)
            rows.ShouldContain(r => r.Contains(word.Text));
    });

    private static (Story Story, ulong Seed) Write(ulong seed) => (new GrammarStoryWriter().Write(Requests.Of(
        Requests.Niches[seed % 4], Requests.Patterns[seed % 3], Requests.Emotions[seed / 3 % 4], 45 + seed % 4 * 15, seed)), seed);

    private static (Story Story, VideoTimeline Timeline) Cut(Story story, string edit, ulong seed)
    {
        story = story with { EditPattern = edit };
        return (story, TimelineBuilder.Build(story, SampleStories.Speak(story, seed), seed));
    }

    private static IEnumerable<double> SharesOfFaces(Story story, VideoTimeline timeline)
    {
        var spoken = story.Beats.Where(b => b.Lines.Any(l => l.IsDialogue)).Select(b => b.SceneId).ToHashSet();
        return timeline.Shots.GroupBy(s => s.SceneId).Where(g => spoken.Contains(g.Key))
            .Select(g => g.Where(s => s.Character is not null).Sum(s => s.Length.TotalSeconds) / g.Sum(s => s.Length.TotalSeconds));
    }

    private static double Overlap(TimedLine line, Shot shot) =>
        Math.Min(line.End.TotalSeconds, shot.End.TotalSeconds) - Math.Max(line.Start.TotalSeconds, shot.Start.TotalSeconds);

    private static TimeSpan Frames(int count) => TimeSpan.FromSeconds((double)count / VideoTimeline.FrameRate);

    private static void Each(string? edit, Action<Story, VideoTimeline> check)
    {
        foreach (var (story, timeline) in Many.Where(m => edit is null || m.Story.EditPattern == edit))
            check(story, timeline);
    }
}
