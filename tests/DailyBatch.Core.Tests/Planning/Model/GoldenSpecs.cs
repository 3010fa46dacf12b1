using System.Text.Json;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Tests.Planning.Model;

/// <summary>27 episodes, one of them a hit of a hundred times the usual, and what another implementation believes after them.</summary>
public sealed class GoldenSpecs
{
    private const double Precision = 1e-9;

    private readonly JsonElement _golden = Read();

    [Fact]
    public void Means_variances_and_noise_agree_to_nine_digits()
    {
        var day = _golden.GetProperty("plan_day").GetInt32();
        var belief = BeliefFit.On(day, ModelBench.Features, _golden.GetProperty("history").EnumerateArray().Select(Row));

        var candidates = _golden.GetProperty("candidates_niche_pattern_emotion_slot_mates").EnumerateArray();
        var expected = _golden.GetProperty("expected_mean_and_variance_of_log_utility").EnumerateArray();
        foreach (var (candidate, values) in candidates.Zip(expected))
        {
            var c = candidate.EnumerateArray().Select(v => v.GetInt32()).ToArray();
            var terms = ModelBench.Features.TermsOf(new(day, c[0], c[1], c[2], c[3]));
            belief.MeanOf(terms, c[4]).ShouldBe(values[0].GetDouble(), Precision);
            belief.VarianceOf(terms, c[4]).ShouldBe(values[1].GetDouble(), Precision);
        }

        belief.NoiseVariance.ShouldBe(_golden.GetProperty("expected_sigma2").GetDouble(), Precision);
    }

    private static ModelRow Row(JsonElement row)
    {
        int Number(string name) => row.GetProperty(name).GetInt32();
        return new(
            new(Number("day"), Number("niche"), Number("pattern"), Number("emotion"), Number("slot")),
            Number("mates"),
            new Utility().Log(Number("views"), Number("likes"), Number("comments")),
            Number("slot"));
    }

    private static JsonElement Read()
    {
        using var stream = typeof(GoldenSpecs).Assembly.GetManifestResourceStream("planner/golden.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
