using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Tests.Videos.Faces;

public sealed class MouthTrackSpecs
{
    private const int Rate = 16000;

    [Fact]
    public void The_mouth_is_closed_before_and_after_the_line_and_between_words()
    {
        var track = Track(_ => 8000);
        track.At(29).ShouldBe(MouthShape.Closed);
        track.At(38).ShouldNotBe(MouthShape.Closed);
        track.At(50).ShouldBe(MouthShape.Closed);
        track.At(66).ShouldNotBe(MouthShape.Closed);
        track.At(200).ShouldBe(MouthShape.Closed);
    }

    [Fact]
    public void A_louder_voice_opens_the_mouth_wider()
    {
        // Half a second soft, then half a second loud.
        var track = Track(second => second < 0.25 ? 1500 : 9000);
        track.At(34).ShouldBe(MouthShape.Half);
        track.At(42).ShouldBe(MouthShape.Wide);
    }

    [Fact]
    public void Silence_within_a_word_closes_the_mouth() => Track(_ => 0).At(38).ShouldBe(MouthShape.Closed);

    [Fact]
    public void No_shape_is_seen_for_one_frame_alone()
    {
        var track = Track(second => (int)(second * 30) % 2 == 0 ? 200 : 9000);
        var shapes = Enumerable.Range(30, 15).Select(track.At).ToList();
        for (var i = 1; i < shapes.Count - 1; i++)
            (shapes[i] == shapes[i - 1] || shapes[i] == shapes[i + 1]).ShouldBeTrue($"frame {i}");
    }

    [Fact]
    public void Eyes_blink_for_four_frames_some_times_in_ten_seconds()
    {
        var closed = Enumerable.Range(0, 300).Select(f => Blinks.At(Shot, f)).ToList();
        closed.Count(c => c).ShouldBeInRange(8, 20);
        Enumerable.Range(1, 299).Count(f => closed[f] && !closed[f - 1]).ShouldBe((closed.Count(c => c) + 3) / 4);
    }

    [Fact]
    public void A_face_shows_one_mouth_and_lids_only_when_it_blinks()
    {
        foreach (var mouth in Enum.GetValues<MouthShape>())
            Enum.GetValues<LayerPart>().Count(new FaceState(mouth, false).Shows).ShouldBe(2);
        new FaceState(MouthShape.Wide, true).Shows(LayerPart.EyesClosed).ShouldBeTrue();
        default(FaceState).Shows(LayerPart.MouthClosed).ShouldBeTrue();
    }

    private static Shot Shot { get; } = new(
        BeatKind.Clash, 1, ShotVariant.Face, "rage", TimeSpan.Zero, TimeSpan.FromSeconds(10), CameraMove.PushIn, ShotTransition.Cut) { Character = "sister_1" };

    /// <summary>The track of a line that starts at one second: words from 0 to 0.5 s and from 1 to 1.5 s, of a loudness.</summary>
    private static MouthTrack Track(Func<double, double> loudness)
    {
        var samples = new short[Rate * 3 / 2];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (short)(loudness((double)i / Rate) * Math.Sin(i * 0.2));
        WordTime[] words = [new("one", TimeSpan.Zero, TimeSpan.FromSeconds(0.5)), new("two", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.5))];
        var speech = new SpokenLine("none.wav", Rate, TimeSpan.FromSeconds(1.5), words);
        return MouthTrack.Of(new TimedLine(BeatKind.Clash, new StoryLine("sister_1", "one two", null), speech, TimeSpan.FromSeconds(1)), new Wave(Rate, 1, samples));
    }
}
