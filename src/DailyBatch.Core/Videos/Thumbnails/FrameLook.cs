namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>What the eye finds in a frame.</summary>
/// <param name="Time">When it is seen, from the start of the video.</param>
/// <param name="Sharpness">Variance of the Laplacian of the luma: edges make it large, blur and crossfades small.</param>
/// <param name="Contrast">Standard deviation of the luma.</param>
internal sealed record FrameLook(TimeSpan Time, double Sharpness, double Contrast)
{
    /// <summary>Measures rows of 8-bit luma.</summary>
    /// <param name="time">When it is seen.</param>
    /// <param name="luma">Rows one after the other.</param>
    /// <param name="width">Pixels a row.</param>
    public static FrameLook Of(TimeSpan time, ReadOnlySpan<byte> luma, int width)
    {
        var (height, edges, tones) = (luma.Length / width, default(Spread), default(Spread));
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var at = y * width + x;
                tones.Add(luma[at]);
                edges.Add(luma[at - 1] + luma[at + 1] + luma[at - width] + luma[at + width] - 4 * luma[at]);
            }
        }

        return new FrameLook(time, edges.Variance, Math.Sqrt(tones.Variance));
    }
}
