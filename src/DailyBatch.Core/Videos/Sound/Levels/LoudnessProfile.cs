namespace DailyBatch.Core.Videos.Sound.Levels;

/// <summary>A sound's loudness and peaks block by block, so that a change of gain can be judged without filtering again.</summary>
/// <param name="Energies">For each block the sum of squares after K-weighting, both channels together.</param>
/// <param name="Peaks">For each block the largest true peak of both channels; 1 is full scale.</param>
internal sealed record LoudnessProfile(float[] Energies, float[] Peaks)
{
    // A gating block lasts 400 ms and starts every 100 ms.
    private const int GateBlocks = 400;
    private const int GateHop = 100;
    private const double AbsoluteGate = -70;
    private const double RelativeGate = -10;

    /// <summary>Loudness and peak of the sound as it is.</summary>
    public Loudness Summary => new(Integrated(_ => 1), 20 * Math.Log10(Peaks.DefaultIfEmpty().Max()));

    /// <summary>Integrated loudness as it would be with a gain for each block (ITU-R BS.1770-4: gated at -70 LUFS, then 10 below the mean).</summary>
    public double Integrated(Func<int, double> gain)
    {
        var powers = GatePowers(gain);
        var loud = powers.Where(p => ToLufs(p) > AbsoluteGate).ToArray();
        if (loud.Length == 0) return double.NegativeInfinity;
        var gate = ToLufs(loud.Average()) + RelativeGate;
        return ToLufs(loud.Where(p => ToLufs(p) > gate).Average());
    }

    private double[] GatePowers(Func<int, double> gain)
    {
        var sums = new double[Energies.Length / GateHop];
        for (var i = 0; i < sums.Length * GateHop; i++) sums[i / GateHop] += Energies[i] * gain(i) * gain(i);
        const int hops = GateBlocks / GateHop;
        return [.. Enumerable.Range(0, Math.Max(0, sums.Length - hops + 1))
            .Select(i => sums.AsSpan(i, hops).ToArray().Sum() / (GateBlocks * Stereo.BlockLength))];
    }

    private static double ToLufs(double power) => -0.691 + 10 * Math.Log10(power);
}
