using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The palette and the colours of shots: the scene's own until the twist turns them.</summary>
/// <param name="story">The story.</param>
/// <param name="twist">Its twist; null when it has none.</param>
internal sealed class ShotMoods(Story story, BeatStretch? twist)
{
    /// <summary>A shot that has nothing but its time and its mood.</summary>
    public Shot Begin(ShotSlot slot)
    {
        var emotion = EmotionOf(slot.Stretch);
        return new Shot(
            slot.Stretch.Beat.Kind, slot.SceneId, ShotVariant.Wide, emotion, FrameTime.At(slot.Start), FrameTime.At(slot.End), CameraMove.PushIn, ShotTransition.Cut)
        {
            Grade = GradeOf(slot.Stretch, emotion),
        };
    }

    private string EmotionOf(BeatStretch stretch)
    {
        if (twist is not null && stretch.Index >= twist.Index && stretch.Beat.SceneId == twist.Beat.SceneId) return twist.Beat.Emotion;
        return story.Scenes.FirstOrDefault(s => s.Id == stretch.Beat.SceneId)?.Emotion ?? stretch.Beat.Emotion;
    }

    private ShotGrade GradeOf(BeatStretch stretch, string emotion)
    {
        if (twist is null || stretch.Index < twist.Index) return Of(emotion);
        if (stretch.Index == twist.Index) return ShotGrade.Stark;
        // After the twist the world is another one.
        return Of(emotion) == ShotGrade.Cold ? ShotGrade.Warm : ShotGrade.Cold;
    }

    private static ShotGrade Of(string emotion) => emotion switch
    {
        "rage" or "anger" => ShotGrade.Warm,
        "injustice" or "sadness" or "fear" => ShotGrade.Cold,
        "disgust" => ShotGrade.Sickly,
        _ => ShotGrade.Natural,
    };
}
