using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Gives each shot its picture, its colours, its camera and its transition.</summary>
internal sealed class ShotDresser(Story story, ShotPace pace, ulong seed)
{
    /// <summary>The shots of the slots, in their order.</summary>
    public IReadOnlyList<Shot> Dress(IReadOnlyList<ShotSlot> slots)
    {
        var views = new ShotViews(story, HeldByFaces.Choose(slots, pace.HeldByFaces));
        var moods = new ShotMoods(story, [.. slots.Select(s => s.Stretch).Distinct()]);
        var shots = new List<Shot>(slots.Count);
        BeatStretch? stretchBefore = null;
        var random = SeededRandom.For(seed, "camera");
        for (var i = 0; i < slots.Count; i++)
        {
            var before = shots.LastOrDefault();
            var shot = views.Choose(slots[i], moods.Begin(slots[i]), before, slots.ElementAtOrDefault(i + 1));
            var opensBeat = slots[i].Stretch != stretchBefore;
            // Chance of its own for each beat: a cut more in one of them moves no camera of the others.
            if (opensBeat) random = SeededRandom.For(seed + (ulong)slots[i].Stretch.Index, "camera");
            shots.Add(Move(shot, before, opensBeat, random));
            stretchBefore = slots[i].Stretch;
        }

        return shots;
    }

    private Shot Move(Shot shot, Shot? before, bool opensBeat, SeededRandom random)
    {
        var transition = TransitionOf(shot, before, opensBeat);
        return shot with
        {
            Move = MoveOf(shot, before, opensBeat, random),
            Transition = transition,
            TransitionLength = LengthOf(transition),
            Shake = opensBeat ? ShakeOf(shot) : 0,
        };
    }

    private static CameraMove MoveOf(Shot shot, Shot? before, bool opensBeat, SeededRandom random)
    {
        if (opensBeat && (shot.Turns || shot.Beat == BeatKind.Hook)) return CameraMove.Punch;
        // Who speaks must not slide out of the picture.
        if (shot.Talks) return before?.Move == CameraMove.PushIn ? CameraMove.PullOut : CameraMove.PushIn;
        return random.Pick([.. MovesOf(shot.Variant).Where(m => m != before?.Move)]);
    }

    private static CameraMove[] MovesOf(int variant) => variant switch
    {
        ShotVariant.Face => [CameraMove.PushIn, CameraMove.PullOut],
        ShotVariant.Prop => [CameraMove.PushIn, CameraMove.TiltUp, CameraMove.PullOut],
        _ => [CameraMove.PushIn, CameraMove.PullOut, CameraMove.PanLeft, CameraMove.PanRight, CameraMove.TiltUp],
    };

    private static double ShakeOf(Shot shot) => (shot.Beat, shot.Emotion) switch
    {
        _ when shot.Turns => 1,
        (BeatKind.Clash, "rage" or "anger" or "shock") => 0.7,
        (BeatKind.Hook, "rage" or "anger" or "shock") => 0.45,
        _ => 0,
    };

    private ShotTransition TransitionOf(Shot shot, Shot? before, bool opensBeat)
    {
        if (before is null) return ShotTransition.Cut;
        if (opensBeat && shot.Turns) return ShotTransition.Flash;
        // The hook is a blow: nothing melts in it.
        if (before.Beat == BeatKind.Hook && shot.Beat == BeatKind.Hook) return ShotTransition.Cut;
        return story.EditPattern switch
        {
            "mixed_rapid" => opensBeat ? ShotTransition.WhipPan : ShotTransition.Crossfade,
            "talking_head_heavy" => shot.SceneId != before.SceneId ? ShotTransition.Crossfade : ShotTransition.Cut,
            _ => ShotTransition.Crossfade,
        };
    }

    private TimeSpan LengthOf(ShotTransition transition) => transition switch
    {
        ShotTransition.Cut => TimeSpan.Zero,
        ShotTransition.Crossfade => pace.Transition,
        _ => TimeSpan.FromSeconds(0.2),
    };
}
