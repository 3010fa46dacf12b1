namespace DailyBatch.Core.Pictures.Figures;

/// <summary>The poses of <see cref="Episodes.SceneWords.Poses"/> as data.</summary>
internal static class PoseTable
{
    private static readonly LegPose Front = new(5, 3), Back = new(-6, -4);

    private static readonly Pose Standing = new(0, 2, new(8, 14), new(-9, -2), Front, Back);

    private static readonly Dictionary<string, Pose> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["standing"] = Standing,
        ["arms_crossed"] = new(-3, 0, new(14, -99, HandShape.Fist), new(-16, 82, HandShape.Fist), Front, new(-8, -6)),
        ["pointing"] = new(7, 4, new(40, 110, HandShape.Point), new(-24, -8, HandShape.Fist), new(14, 4), new(-14, -16)),
        ["raised_arm"] = new(-4, -6, new(122, 166, HandShape.Fist), new(-22, 18, HandShape.Fist), new(10, 4), new(-12, -10)),
        ["head_down"] = new(5, 26, new(6, 22), new(-4, 12), new(3, 2), new(-3, -3)),
        ["hands_on_hips"] = new(-2, -2, new(50, -52, HandShape.Fist), new(-50, 52, HandShape.Fist), new(8, 5), new(-9, -7)),
        ["walking"] = new(6, 2, new(-26, 2), new(24, 52), new(24, 8), new(-20, -38)),
        ["sitting"] = new(3, 4, new(18, 62), new(-2, 54), new(76, 6), new(66, -4)) { Seated = true },
        ["holding"] = new(1, 8, new(-4, 112, HandShape.Hold), new(12, 82, HandShape.Hold), Front, Back),
        ["turned_away"] = new(-2, 6, new(10, 4), new(-10, -4), new(5, 3), new(-6, -4)) { Away = true },
    };

    /// <summary>The pose of a word; an unknown word stands.</summary>
    public static Pose For(string? word) => Table.GetValueOrDefault(word?.Trim() ?? "", Standing);
}
