using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Palettes;

/// <summary>The palettes of the emotions, four for each: the seed takes one.</summary>
internal static class EmotionPalettes
{
    private const string Neutral = "neutral";

    // The one whose palettes lie all around the circle of colours.
    private const string Widest = "shock";

    private static readonly Dictionary<string, Palette[]> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rage"] = Four("10050a 2e0810 80151f be2a2c ffb454 ff3b30", "120406 380a08 8c1d12 cf4220 ffcf86 ff4a1c", "0e0508 2a0d14 6e1c34 b23a58 ffd0a0 ff5068", "0d0504 2e0d08 7c2012 c4442a ffb898 ff3a14"),
        ["anger"] = Four("120507 340d0a 8a2614 cc4c22 ffc878 ff5a24", "12040a 36091a 86172e c23540 ffb884 ff3d4e", "0f0606 301014 7a2430 b84848 ffd8b0 ff6a3a", "0c0705 2c160a 74400f bd7420 ffe6b0 ff4a20"),
        ["injustice"] = Four("04080f 0a1a33 1f4478 4877b4 cfe2ff 5fa4ff", "060a10 121f31 30496c 5f7fa6 ffe3b0 7db4ff", "05070d 101c3a 2c4272 5a74ac d8e6ff 78a8ff", "07070f 16183a 35407e 6672b0 ffe0c4 9aa0ff"),
        ["shock"] = Four("030e10 06282c 0e666a 26a79e d2fff2 22ffe0", "0a0614 1d0f3a 4b2a8a 8152c9 f3d6ff ff5ad6", "030c12 062c3a 0c6a80 28aac4 dcf8ff 30e8ff", "0d040c 320a2c 861a66 c24a98 ffdcf0 4affe0"),
        ["disgust"] = Four("070b04 182508 4b6715 829d2c f4ffa2 c4ff2c", "0d0b03 2a2407 6a5f10 a89524 fff4a4 d8f232", "060b08 0e2618 226a3c 5aa860 eaffb4 a8ff50", "0b0a05 26240e 625c1c 9c9634 f8f4b0 cfe040"),
        ["hope"] = Four("14080f 431831 b24a63 f08a74 ffe0a8 ffd05a", "120a06 46240f ac6224 eda24a fff0c0 ffd45a", "0a0a14 24264e 5a5496 d08a9c ffe8c0 ffc06a", "06100e 123430 2a7064 7cc09a fff2c4 ffd866"),
        ["sadness"] = Four("05070f 10173a 2f3d7c 5c6fb2 c4d6ff 8ea8ff", "070810 171a30 3c4468 6f7aa2 f3d8bc a8b8ff", "05090b 0f2530 2a5264 5a8698 cfe6ee 86c8e0", "09070f 211a34 4c3f6c 7e72a0 e6d4f0 b49ae0"),
        ["satisfaction"] = Four("100a03 3a2606 946416 d79b30 fff0b4 ffd23c", "0c0b05 2b2a0c 74701f bdae42 fff5c0 ffe24a", "0e0805 361a0a 8e4a18 d08440 ffe6b8 ffc03a", "070c08 16301c 3c7040 84b464 fbf4c0 ffe05a"),
        ["fear"] = Four("03090a 07211f 15504a 3a8a7c d6ffe6 6dffc0", "06050e 15102e 352a66 6252a0 d0ccff a08cff", "050709 0f1a24 28404e 557482 d8e8e0 8affd0", "08050a 200f28 4a2456 7e4c8c e8d0ff d070ff"),
        [Neutral] = Four("08090d 1a1e2a 434c62 7a849c ffe2b4 ffc46a", "0c0a09 26201c 5e5048 978477 ffe8c8 ffb86a", "090b0b 1c2626 4a5c5a 82968f ffe8c0 ffc878", "0b0a0d 24202a 58506a 8e86a0 ffe4cc ffb890"),
    };

    /// <summary>The emotions that have palettes of their own.</summary>
    public static IReadOnlyCollection<string> Names => Table.Keys;

    /// <summary>The palette of an emotion; an unknown one gets a neutral palette.</summary>
    /// <param name="emotion">The emotion.</param>
    /// <param name="night">Whether it is dark outside.</param>
    /// <param name="seed">Takes one of the four.</param>
    /// <param name="turnedFrom">An emotion whose palette of the same seed it must differ from at first sight; null for none.</param>
    public static Palette For(string? emotion, bool night, ulong seed, string? turnedFrom = null)
    {
        var palette = turnedFrom is null ? Pick(emotion, seed) : Turned(emotion, seed, Pick(turnedFrom, seed));
        return night ? palette : palette.ByDay();
    }

    private static Palette Turned(string? emotion, ulong seed, Palette before)
    {
        var own = Pick(emotion, seed);
        if (own.IsFarFrom(before)) return own;
        var farthest = Of(emotion).MaxBy(p => p.DegreesFrom(before))!;
        return farthest.IsFarFrom(before) ? farthest : Of(Widest).MaxBy(p => p.DegreesFrom(before))!;
    }

    private static Palette Pick(string? emotion, ulong seed) => SeededRandom.For(seed, "palette").Pick(Of(emotion));

    private static Palette[] Of(string? emotion) => Table.GetValueOrDefault(emotion?.Trim() ?? Neutral) ?? Table[Neutral];

    private static Palette[] Four(params string[] palettes) => Array.ConvertAll(palettes, Palette.Parse);
}
