namespace DailyBatch.Core.Videos.Frames;

/// <summary>RGB to Y'CbCr of Rec. ITU-R BT.709-6 in limited range (luma 16-235, chroma 16-240), in fixed point of 16 bits.</summary>
internal static class Bt709
{
    /// <summary>Luma of black.</summary>
    public const byte Black = 16;

    /// <summary>Luma of white.</summary>
    public const byte White = 235;

    /// <summary>Chroma of all greys.</summary>
    public const byte Grey = 128;

    private const int Half = 1 << 15;

    // Luma: 65536 * 219/255 * (0.2126, 0.7152, 0.0722). Chroma: 65536 * 224/255 * half of (colour - luma) / (1 - its own weight).

    /// <summary>Luma of a colour of 0-255 a channel.</summary>
    public static int Luma(int r, int g, int b) => Black + ((11966 * r + 40254 * g + 4064 * b + Half) >> 16);

    /// <summary>Blue difference.</summary>
    public static int Cb(int r, int g, int b) => Grey + ((-6596 * r - 22189 * g + 28785 * b + Half) >> 16);

    /// <summary>Red difference.</summary>
    public static int Cr(int r, int g, int b) => Grey + ((28785 * r - 26145 * g - 2640 * b + Half) >> 16);

    /// <summary>A value times its alpha, rounded. The offsets of limited range are part of it: weights add up to one when layers are laid over each other.</summary>
    public static byte Premultiplied(int value, int alpha) => (byte)((value * alpha + 127) / 255);
}
