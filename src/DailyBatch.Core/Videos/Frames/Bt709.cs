using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
    private const int Shift = 16;

    // Luma: 65536 * 219/255 * (0.2126, 0.7152, 0.0722). Chroma: 65536 * 224/255 * half of (colour - luma) / (1 - its own weight).

    /// <summary>Luma of a colour of 0-255 a channel.</summary>
    public static int Luma(int r, int g, int b) => Black + ((11966 * r + 40254 * g + 4064 * b + Half) >> Shift);

    /// <summary>Blue difference.</summary>
    public static int Cb(int r, int g, int b) => Grey + ((-6596 * r - 22189 * g + 28785 * b + Half) >> Shift);

    /// <summary>Red difference.</summary>
    public static int Cr(int r, int g, int b) => Grey + ((28785 * r - 26145 * g - 2640 * b + Half) >> Shift);

    /// <summary>Luma of eight colours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Luma(Vector256<int> r, Vector256<int> g, Vector256<int> b) => Sum(Black, r * 11966 + g * 40254 + b * 4064);

    /// <summary>Blue difference of eight colours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Cb(Vector256<int> r, Vector256<int> g, Vector256<int> b) => Sum(Grey, r * -6596 + g * -22189 + b * 28785);

    /// <summary>Red difference of eight colours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Cr(Vector256<int> r, Vector256<int> g, Vector256<int> b) => Sum(Grey, r * 28785 + g * -26145 + b * -2640);

    /// <summary>A value times its alpha, rounded. The offsets of limited range are part of it: weights add up to one when layers are laid over each other.</summary>
    public static byte Premultiplied(int value, int alpha) => (byte)((value * alpha + 127) / 255);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Sum(int offset, Vector256<int> product) =>
        Vector256.ShiftRightArithmetic(product + Vector256.Create(Half), Shift) + Vector256.Create(offset);
}
