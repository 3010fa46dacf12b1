using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Tests.Videos.Frames.Effects;

public sealed class ColourGradeSpecs
{
    private static readonly byte[] AllValues = [.. Enumerable.Range(0, 256).Select(v => (byte)v)];

    public static TheoryData<ShotGrade> Moods => [ShotGrade.Warm, ShotGrade.Cold, ShotGrade.Sickly, ShotGrade.Stark];

    [Theory, MemberData(nameof(Moods))]
    public void Vectors_grade_to_the_same_bytes_as_plain_code(ShotGrade mood)
    {
        var grade = ColourGrade.Of(mood)!;
        foreach (var curve in new[] { grade.Luma, grade.Cb, grade.Cr })
            foreach (var kernels in RowKernels.All)
                Toned(kernels, curve).ShouldBe(Toned(new ScalarKernels(), curve));
    }

    [Theory, MemberData(nameof(Moods))]
    public void A_grade_stays_within_limited_range_and_never_turns_light_into_dark(ShotGrade mood)
    {
        var luma = Toned(new ScalarKernels(), ColourGrade.Of(mood)!.Luma);
        luma.ShouldAllBe(v => v >= 16 && v <= 235);
        luma.ShouldBe(luma.Order());
    }

    [Fact]
    public void A_natural_shot_is_left_as_it_is() => ColourGrade.Of(ShotGrade.Natural).ShouldBeNull();

    [Fact]
    public void Cold_moves_grey_towards_blue_and_warm_towards_red()
    {
        ColourGrade.Of(ShotGrade.Cold)!.Cb.Apply(128).ShouldBeGreaterThan((byte)128);
        ColourGrade.Of(ShotGrade.Warm)!.Cr.Apply(128).ShouldBeGreaterThan((byte)128);
    }

    [Fact]
    public void The_twist_takes_most_colour_away_and_adds_contrast()
    {
        var stark = ColourGrade.Of(ShotGrade.Stark)!;
        (stark.Cr.Apply(200) - stark.Cr.Apply(56)).ShouldBeLessThan(144 / 2);
        (stark.Luma.Apply(160) - stark.Luma.Apply(60)).ShouldBeGreaterThan(100);
    }

    private static byte[] Toned(IRowKernels kernels, ToneCurve curve)
    {
        var row = AllValues.ToArray();
        kernels.Tone(row, curve);
        return row;
    }
}
