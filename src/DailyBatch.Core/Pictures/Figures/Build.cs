namespace DailyBatch.Core.Pictures.Figures;

/// <summary>Half widths of a body in the units of <see cref="Skeleton"/>.</summary>
/// <param name="Shoulder">From the middle to the outside of a shoulder.</param>
/// <param name="Waist">Half the waist.</param>
/// <param name="Hip">Half the hips.</param>
/// <param name="Limb">Thickness of arms and legs, 1 for a man of middle build.</param>
/// <param name="Head">Size of the head, 1 for a grown-up: children have large ones.</param>
internal sealed record Build(double Shoulder, double Waist, double Hip, double Limb, double Head = 1)
{
    public static Build Child { get; } = new(58, 42, 44, 0.94, 1.3);

    public static Build Of(bool woman, double girth) => woman
        ? new(61 * Spread(girth), 37 * girth, 50 * girth, 0.86 * Spread(girth))
        : new(74 * Spread(girth), 48 * girth, 48 * girth, 1.0 * Spread(girth));

    // Bones do not widen as flesh does.
    private static double Spread(double girth) => 1 + (girth - 1) * 0.45;
}
