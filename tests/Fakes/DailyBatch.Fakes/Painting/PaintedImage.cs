using System.Text;

namespace DailyBatch.Fakes.Painting;

/// <summary>PNG images out of nothing: the same words and size give the same image, other words another one.</summary>
public static class PaintedImage
{
    private const int Rectangles = 24;

    /// <summary>A sky of one colour running into another, with rectangles over it.</summary>
    public static byte[] Png(int width, int height, string words)
    {
        var chance = new Chance(words);
        var rgb = new byte[width * height * 3];
        Gradient(rgb, width, height, chance);
        for (var i = 0; i < Rectangles; i++) Rectangle(rgb, width, height, chance);
        return PngFile.Write(width, height, rgb);
    }

    /// <summary>One colour and nothing else, as content filters give it.</summary>
    public static byte[] Blank(int width, int height, byte luma = 0)
    {
        var rgb = new byte[width * height * 3];
        Array.Fill(rgb, luma);
        return PngFile.Write(width, height, rgb);
    }

    private static void Gradient(byte[] rgb, int width, int height, Chance chance)
    {
        byte[] from = [chance.Byte(), chance.Byte(), chance.Byte()], to = [chance.Byte(), chance.Byte(), chance.Byte()];
        for (var i = 0; i < rgb.Length; i++)
        {
            var share = i / 3 / width / (double)height;
            rgb[i] = (byte)(from[i % 3] + (to[i % 3] - from[i % 3]) * share);
        }
    }

    private static void Rectangle(byte[] rgb, int width, int height, Chance chance)
    {
        int left = chance.Below(width), top = chance.Below(height);
        int right = Math.Min(width, left + 1 + chance.Below(width / 2)), bottom = Math.Min(height, top + 1 + chance.Below(height / 3));
        byte[] colour = [chance.Byte(), chance.Byte(), chance.Byte()];
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++) colour.CopyTo(rgb, (y * width + x) * 3);
        }
    }

    /// <summary>SplitMix64 from the words' FNV-1a.</summary>
    private sealed class Chance(string words)
    {
        private ulong _state = Encoding.UTF8.GetBytes(words).Aggregate(14695981039346656037UL, (hash, b) => (hash ^ b) * 1099511628211UL);

        public byte Byte() => (byte)Next();

        public int Below(int count) => (int)(Next() % (ulong)Math.Max(count, 1));

        private ulong Next()
        {
            var z = _state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
