namespace DailyBatch.Core.Videos.Frames.Effects;

/// <summary>A straight line that values of one plane are moved along: <c>(value * gain + bias + 32) / 64</c>, held within the limits.</summary>
/// <param name="Gain">64 leaves the contrast as it is; at most 96, so that sums fit into 16 bits.</param>
/// <param name="Bias">64ths of a value.</param>
/// <param name="Low">The least result.</param>
/// <param name="High">The greatest result.</param>
internal readonly record struct ToneCurve(short Gain, short Bias, byte Low, byte High)
{
    /// <summary>Gains are 64ths.</summary>
    public const int Shift = 6;

    private const int Unit = 1 << Shift;

    /// <summary>Half of a unit: results are rounded.</summary>
    public const int Half = Unit / 2;

    /// <summary>A curve that keeps a value in its place, and widens or narrows what lies around it.</summary>
    /// <param name="pivot">The value that stays.</param>
    /// <param name="contrast">1 for no change, at most 1.5.</param>
    /// <param name="shift">Added to all.</param>
    /// <param name="low">The least result.</param>
    /// <param name="high">The greatest result.</param>
    public static ToneCurve Around(int pivot, double contrast, double shift, byte low, byte high)
    {
        var gain = (int)Math.Round(contrast * Unit);
        return new ToneCurve((short)gain, (short)(pivot * (Unit - gain) + Math.Round(shift * Unit)), low, high);
    }

    /// <summary>What becomes of a value.</summary>
    public byte Apply(byte value) => (byte)Math.Clamp((value * Gain + Bias + Half) >> Shift, Low, High);
}
