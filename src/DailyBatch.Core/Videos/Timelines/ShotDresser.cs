using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Gives each shot its picture, its camera move and its transition.</summary>
internal sealed class ShotDresser(Story story, IReadOnlyList<BeatStretch> stretches, IReadOnlyList<TimedLine> lines, ulong seed)
{
    private static readonly CameraMove[] QuietMoves =
        [CameraMove.PushIn, CameraMove.PullOut, CameraMove.PanLeft, CameraMove.PanRight, CameraMove.TiltUp];

    private readonly SeededRandom _random = SeededRandom.For(seed, "camera");
    private readonly BeatStretch? _twist = stretches.FirstOrDefault(s => s.Beat.Kind == BeatKind.Twist);

    /// <summary>The shots between the cuts, without gaps, to the last frame.</summary>
    public IReadOnlyList<Shot> Dress(IReadOnlyList<int> cuts, int frames)
    {
        var shots = new List<Shot>(cuts.Count);
        BeatStretch? stretchBefore = null;
        for (var i = 0; i < cuts.Count; i++)
        {
            var (start, end) = (cuts[i], i + 1 < cuts.Count ? cuts[i + 1] : frames);
            var stretch = stretches.Last(s => s.Start <= (start + end) / 2);
            shots.Add(Dress(stretch, start, end, shots.LastOrDefault(), opensBeat: stretch != stretchBefore));
            stretchBefore = stretch;
        }

        return shots;
    }

    private Shot Dress(BeatStretch stretch, int start, int end, Shot? before, bool opensBeat)
    {
        var (from, to) = (FrameTime.At(start), FrameTime.At(end));
        var shot = new Shot(stretch.Beat.Kind, stretch.Beat.SceneId, 0, EmotionOf(stretch), from, to, CameraMove.PushIn, ShotTransition.Cut);
        shot = shot with { Variant = ShotVariant.Choose(story, shot, SpokenBy.Characters(lines, from, to), before) };
        return shot with { Move = MoveOf(shot, before, opensBeat), Transition = TransitionOf(shot, before, opensBeat) };
    }

    /// <summary>The palette is the scene's own until the twist turns it.</summary>
    private string EmotionOf(BeatStretch stretch)
    {
        if (_twist is not null && stretch.Index >= _twist.Index && stretch.Beat.SceneId == _twist.Beat.SceneId) return _twist.Beat.Emotion;
        return story.Scenes.FirstOrDefault(s => s.Id == stretch.Beat.SceneId)?.Emotion ?? stretch.Beat.Emotion;
    }

    private CameraMove MoveOf(Shot shot, Shot? before, bool opensBeat)
    {
        if (opensBeat && shot.Beat is BeatKind.Hook or BeatKind.Twist) return CameraMove.Punch;
        return _random.Pick([.. QuietMoves.Where(m => m != before?.Move)]);
    }

    private ShotTransition TransitionOf(Shot shot, Shot? before, bool opensBeat)
    {
        if (before is null) return ShotTransition.Cut;
        if (opensBeat && shot.Beat == BeatKind.Twist) return ShotTransition.Flash;
        // The hook is a blow: nothing melts in it.
        if (before.Beat == BeatKind.Hook && shot.Beat == BeatKind.Hook) return ShotTransition.Cut;
        return story.EditPattern switch
        {
            "mixed_rapid" => ShotTransition.Cut,
            "talking_head_heavy" => shot.SceneId != before.SceneId ? ShotTransition.Crossfade : ShotTransition.Cut,
            _ => ShotTransition.Crossfade,
        };
    }
}
