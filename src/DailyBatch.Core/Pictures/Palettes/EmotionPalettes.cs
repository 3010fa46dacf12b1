using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Palettes;

/// <summary>The palettes of the emotions, two for each: the seed takes one.</summary>
internal static class EmotionPalettes
{
    private const string Neutral = "neutral";

    private static readonly Dictionary<string, Palette[]> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rage"] = Pair("10050a 2e0810 80151f be2a2c ffb454 ff3b30", "120406 380a08 8c1d12 cf4220 ffcf86 ff4a1c"),
        ["anger"] = Pair("120507 340d0a 8a2614 cc4c22 ffc878 ff5a24", "12040a 36091a 86172e c23540 ffb884 ff3d4e"),
        ["injustice"] = Pair("04080f 0a1a33 1f4478 4877b4 cfe2ff 5fa4ff", "060a10 121f31 30496c 5f7fa6 ffe3b0 7db4ff"),
        ["shock"] = Pair("030e10 06282c 0e666a 26a79e d2fff2 22ffe0", "0a0614 1d0f3a 4b2a8a 8152c9 f3d6ff ff5ad6"),
        ["disgust"] = Pair("070b04 182508 4b6715 829d2c f4ffa2 c4ff2c", "0d0b03 2a2407 6a5f10 a89524 fff4a4 d8f232"),
        ["hope"] = Pair("14080f 431831 b24a63 f08a74 ffe0a8 ffd05a", "120a06 46240f ac6224 eda24a fff0c0 ffd45a"),
        ["sadness"] = Pair("05070f 10173a 2f3d7c 5c6fb2 c4d6ff 8ea8ff", "070810 171a30 3c4468 6f7aa2 f3d8bc a8b8ff"),
        ["satisfaction"] = Pair("100a03 3a2606 946416 d79b30 fff0b4 ffd23c", "0c0b05 2b2a0c 74701f bdae42 fff5c0 ffe24a"),
        ["fear"] = Pair("03090a 07211f 15504a 3a8a7c d6ffe6 6dffc0", "06050e 15102e 352a66 6252a0 d0ccff a08cff"),
        [Neutral] = Pair("08090d 1a1e2a 434c62 7a849c ffe2b4 ffc46a", "0c0a09 26201c 5e5048 978477 ffe8c8 ffb86a"),
    };

    /// <summary>The emotions that have palettes of their own.</summary>
    public static IReadOnlyCollection<string> Names => Table.Keys;

    /// <summary>The palette of an emotion; an unknown one gets a neutral palette.</summary>
    public static Palette For(string? emotion, bool night, ulong seed)
    {
        var pair = Table.GetValueOrDefault(emotion?.Trim() ?? Neutral) ?? Table[Neutral];
        var palette = SeededRandom.For(seed, "palette").Pick(pair);
        return night ? palette : palette.ByDay();
    }

    private static Palette[] Pair(string first, string second) => [Palette.Parse(first), Palette.Parse(second)];
}
