namespace DailyBatch.Core.Voices.Alignment;

/// <summary>
/// Where each moment of one reading is found in another reading of the same words: the cheapest way through the distances of their frames
/// (dynamic time warping, Sakoe and Chiba 1978), within a band round the straight line.
/// </summary>
internal sealed class TimeWarp
{
    private const double Band = 0.25;

    // Less than the 2 that two single steps cost, so that both readings go on together where nothing speaks against it (measured).
    private const float CostOfBoth = 1.4f;

    // How a cell was reached: by a step on in both readings, or in one of them only.
    private const byte Both = 0;
    private const byte ReferenceOnly = 1;
    private const byte TargetOnly = 2;

    private readonly double[] _found;
    private float _cost;

    /// <param name="reference">The frames whose moments are known.</param>
    /// <param name="target">The frames in which they are looked for.</param>
    public TimeWarp(float[][] reference, float[][] target) => _found = Way(reference, target);

    /// <summary>How far apart the readings are on the whole way; to be compared for the same reference only.</summary>
    public float Cost => _cost;

    /// <summary>The place in the target, in frames, of a place in the reference.</summary>
    public double Find(double frame)
    {
        var at = Math.Clamp(frame, 0, _found.Length - 1);
        var low = (int)at;
        var high = Math.Min(low + 1, _found.Length - 1);
        return _found[low] + (at - low) * (_found[high] - _found[low]);
    }

    private double[] Way(float[][] reference, float[][] target)
    {
        var (rows, columns) = (reference.Length, target.Length);
        var reach = Math.Max(3, (int)(Band * Math.Max(rows, columns)));
        var steps = new byte[rows, columns];
        var (before, now) = (Blank(columns), Blank(columns));
        for (var i = 0; i < rows; i++)
        {
            var middle = (int)((long)i * columns / rows);
            var (from, to) = (Math.Max(0, middle - reach), Math.Min(columns - 1, middle + reach));
            Array.Fill(now, float.PositiveInfinity);
            for (var j = from; j <= to; j++)
            {
                var (cost, step) = i == 0 && j == 0 ? (0, Both) : Cheapest(before, now, j);
                now[j] = cost + (step == Both ? CostOfBoth : 1) * Distance(reference[i], target[j]);
                steps[i, j] = step;
            }

            (before, now) = (now, before);
        }

        _cost = before[columns - 1] / (rows + columns);
        return Traced(steps, rows, columns);
    }

    private static float[] Blank(int length)
    {
        var row = new float[length];
        Array.Fill(row, float.PositiveInfinity);
        return row;
    }

    private static (float Cost, byte Step) Cheapest(float[] before, float[] now, int j)
    {
        var both = j > 0 ? before[j - 1] : float.PositiveInfinity;
        var target = j > 0 ? now[j - 1] : float.PositiveInfinity;
        return both <= before[j] && both <= target ? (both, Both) : before[j] <= target ? (before[j], ReferenceOnly) : (target, TargetOnly);
    }

    private static float Distance(float[] a, float[] b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
        return MathF.Sqrt(sum);
    }

    /// <summary>The middle of all target frames that a reference frame was matched with.</summary>
    private static double[] Traced(byte[,] steps, int rows, int columns)
    {
        var (sums, counts) = (new double[rows], new int[rows]);
        for (var (i, j) = (rows - 1, columns - 1); i >= 0 && j >= 0;)
        {
            sums[i] += j;
            counts[i]++;
            var step = i == 0 ? TargetOnly : j == 0 ? ReferenceOnly : steps[i, j];
            if (step != TargetOnly) i--;
            if (step != ReferenceOnly) j--;
        }

        return [.. sums.Select((sum, i) => counts[i] == 0 ? 0 : sum / counts[i])];
    }
}
