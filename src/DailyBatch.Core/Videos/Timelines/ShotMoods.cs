using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The palette and the colours of shots: the scene's own until the story turns.</summary>
/// <param name="story">The story.</param>
/// <param name="stretches">Its beats.</param>
internal sealed class ShotMoods(Story story, IReadOnlyList<BeatStretch> stretches)
{
    private readonly BeatStretch? _turn = stretches.FirstOrDefault(s => s.Turns);
    private readonly BeatStretch? _before = stretches.TakeWhile(s => !s.Turns).LastOrDefault();

    /// <summary>A shot that has nothing but its time and its mood.</summary>
    public Shot Begin(ShotSlot slot)
    {
        var emotion = EmotionOf(slot.Stretch);
        return new Shot(
            slot.Stretch.Beat.Kind, slot.SceneId, ShotVariant.Wide, emotion, FrameTime.At(slot.Start), FrameTime.At(slot.End), CameraMove.PushIn, ShotTransition.Cut)
        {
            Turns = slot.Stretch.Turns,
            TurnedFrom = IsTurned(slot.Stretch) && _before is not null ? EmotionOf(_before) : null,
            Grade = GradeOf(slot.Stretch, emotion),
        };
    }

    private string EmotionOf(BeatStretch stretch)
    {
        if (IsTurned(stretch) && stretch.Beat.SceneId == _turn!.Beat.SceneId) return _turn.Beat.Emotion;
        return story.Scenes.FirstOrDefault(s => s.Id == stretch.Beat.SceneId)?.Emotion ?? stretch.Beat.Emotion;
    }

    private ShotGrade GradeOf(BeatStretch stretch, string emotion)
    {
        if (!IsTurned(stretch)) return Of(emotion);
        if (stretch.Turns) return ShotGrade.Stark;
        // After the turn the world is another one.
        return _before is not null && Of(EmotionOf(_before)) == ShotGrade.Cold ? ShotGrade.Warm : ShotGrade.Cold;
    }

    private bool IsTurned(BeatStretch stretch) => _turn is not null && stretch.Index >= _turn.Index;

    private static ShotGrade Of(string emotion) => emotion switch
    {
        "rage" or "anger" => ShotGrade.Warm,
        "injustice" or "sadness" or "fear" => ShotGrade.Cold,
        "disgust" => ShotGrade.Sickly,
        _ => ShotGrade.Natural,
    };
}
