using DailyBatch.Core.Voices.Alignment;
using DailyBatch.Core.Voices.Flite;

namespace DailyBatch.Core.Tests.Voices;

public sealed class AlignmentSpecs
{
    private static readonly SpeechAligner WithFlite = new(new FliteSynthesizer(folder: null));
    private static readonly SpeechAligner WithoutFlite = new(new FliteSynthesizer(folder: "/nowhere"));

    [Theory]
    [InlineData("rms", 1)]
    [InlineData("slt", 1)]
    [InlineData("awb", 1)]
    [InlineData("rms", 0.8)]
    [InlineData("slt", 1.2)]
    public async Task Words_of_another_voice_are_found_within_30_ms_on_average_and_95_percent_within_80(string voice, double stretch)
    {
        var errors = await AlignmentBench.ErrorsAsync(WithFlite, voice, stretch);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{voice} x{stretch}: mean {errors.Average():0.0} ms, {errors.Within(80):0.0%} within 80 ms"));
        errors.Average().ShouldBeLessThanOrEqualTo(30);
        errors.Within(80).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Theory]
    [InlineData("rms")]
    [InlineData("slt")]
    public async Task Without_flite_pauses_and_letters_bring_them_within_a_tenth_of_a_second_on_average(string voice)
    {
        var errors = await AlignmentBench.ErrorsAsync(WithoutFlite, voice);
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{voice}: mean {errors.Average():0.0} ms, {errors.Within(80):0.0%} within 80 ms"));
        errors.Average().ShouldBeLessThanOrEqualTo(100);
    }
}
