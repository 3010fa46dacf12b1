namespace DailyBatch.Core.Videos.Frames.Effects;

/// <summary>The camera is torn to the right: the picture before leaves to the left, the new one follows, both blurred by the speed.</summary>
/// <param name="Shift">How far the old picture has moved, in thousandths of the frame's width.</param>
/// <param name="Blur">How far the camera moves while the shutter is open, in thousandths of the frame's width.</param>
internal readonly record struct WhipPan(int Shift, int Blur)
{
    private const int Whole = 1000;

    // Half of the time, as film cameras do it.
    private const double Shutter = 0.5;

    /// <summary>The moment of a frame.</summary>
    /// <param name="frame">Of the pan, from 0.</param>
    /// <param name="frames">That the pan takes.</param>
    public static WhipPan At(int frame, int frames)
    {
        var (before, now, after) = (Place(frame, frames), Place(frame + 1, frames), Place(frame + 2, frames));
        return new WhipPan((int)(Whole * now), (int)(Whole * Shutter * (after - before) / 2));
    }

    /// <summary>Joins the two pictures.</summary>
    /// <param name="behind">The picture before.</param>
    /// <param name="frame">The new picture; receives the result.</param>
    /// <param name="size">Of both.</param>
    public void Join(FrameBuffer behind, FrameBuffer frame, FrameSize size)
    {
        var row = new byte[size.Width];
        for (var y = 0; y < size.Height; y++)
            Join(behind.Luma(y), frame.Luma(y), row);
        var half = row.AsSpan(0, size.Width / 2);
        for (var y = 0; y < size.Height / 2; y++)
        {
            Join(behind.Cb(y), frame.Cb(y), half);
            Join(behind.Cr(y), frame.Cr(y), half);
        }
    }

    /// <summary>Slow at both ends and fast between: 3p² - 2p³.</summary>
    private static double Place(int step, int frames)
    {
        var part = Math.Clamp((double)step / (frames + 1), 0, 1);
        return part * part * (3 - 2 * part);
    }

    private void Join(ReadOnlySpan<byte> behind, Span<byte> front, Span<byte> row)
    {
        var shift = row.Length * Shift / Whole;
        behind[shift..].CopyTo(row);
        front[..shift].CopyTo(row[(row.Length - shift)..]);
        Smear(row, front, row.Length * Blur / Whole / 2);
    }

    /// <summary>Each value becomes the mean of its neighbours on both sides; the edges are repeated.</summary>
    private static void Smear(ReadOnlySpan<byte> from, Span<byte> to, int reach)
    {
        var (last, count) = (from.Length - 1, 2 * reach + 1);
        var sum = from[0] * (reach + 1) + count / 2;
        for (var i = 1; i <= reach; i++) sum += from[Math.Min(i, last)];
        // 16 bits behind the point: a division for each pixel would be the dearest part.
        var share = (1 << 16) / count + 1;
        for (var x = 0; x <= last; x++)
        {
            to[x] = (byte)Math.Min((int)((long)sum * share >> 16), byte.MaxValue);
            sum += from[Math.Min(x + reach + 1, last)] - from[Math.Max(x - reach, 0)];
        }
    }
}
