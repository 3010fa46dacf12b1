using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Casting;
using DailyBatch.Core.Voices.Flite;

namespace DailyBatch.Core.Tests.Voices;

public sealed class EmotionSpecs
{
    public static TheoryData<string> Emotions => ["rage", "anger", "shock", "fear", "disgust", "sadness", "injustice", "joy"];

    [Theory, MemberData(nameof(Emotions))]
    public void No_emotion_makes_rms_lower_or_slt_higher(string emotion)
    {
        var flite = new FliteSpeech(new FliteSynthesizer(folder: null));
        var pitch = EmotionManner.Of(emotion).Pitch;
        flite.PitchOf(new Voice("rms"), pitch).ShouldBeInRange(1, 1.12);
        flite.PitchOf(new Voice("rms", 1.12), 1.12 * pitch).ShouldBeInRange(1, 1.12);
        flite.PitchOf(new Voice("slt"), pitch).ShouldBeInRange(0.86, 1);
        flite.PitchOf(new Voice("slt", 0.86), 0.86 * pitch).ShouldBeInRange(0.86, 1);
    }

    [Theory, MemberData(nameof(Emotions))]
    public void No_emotion_makes_a_pause_so_short_that_lines_run_together_or_so_long_that_it_sounds_like_a_fault(string emotion) =>
        EmotionManner.Of(emotion).Pause.ShouldBeInRange(0.75, 1.4);

    [Fact]
    public void Anger_breaks_in_and_sorrow_takes_its_time()
    {
        EmotionManner.Of("rage").Pause.ShouldBeLessThan(EmotionManner.Of(null).Pause);
        EmotionManner.Of("sadness").Pause.ShouldBeGreaterThan(EmotionManner.Of("shock").Pause);
    }

    [Theory, MemberData(nameof(Emotions))]
    public void No_emotion_changes_the_pace_by_more_than_a_twentieth(string emotion) =>
        EmotionManner.Of(emotion).Tempo.ShouldBeInRange(0.95, 1.05);
}
