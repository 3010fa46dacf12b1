namespace DailyBatch.Core.Pictures.Figures;

/// <summary>A face in a few numbers.</summary>
/// <param name="BrowInner">How far the inner end of a brow is raised, in units of the head; negative is a frown.</param>
/// <param name="BrowOuter">How far the outer end is raised.</param>
/// <param name="Eye">1 for open as usual, more for staring, less for narrowed.</param>
/// <param name="Mouth">The corners: positive smiles.</param>
/// <param name="Open">How far the mouth is open, 0 to 1.</param>
/// <param name="Skew">How much higher one corner of the mouth is.</param>
/// <param name="Tear">Whether a tear is seen.</param>
internal sealed record Expression(double BrowInner, double BrowOuter, double Eye, double Mouth, double Open, double Skew = 0, bool Tear = false)
{
    /// <summary>Drawn without a mouth: mouths lie on it, one at a time.</summary>
    public bool Speaks { get; init; }

    private static readonly Expression Calm = new(0, 1, 0.95, -0.5, 0);

    private static readonly Dictionary<string, Expression> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rage"] = new(-8, 5, 1.0, -6, 0.8),
        ["anger"] = new(-7, 4, 0.85, -5, 0.25),
        ["injustice"] = new(6, -1, 0.95, -6, 0),
        ["shock"] = new(7, 8, 1.4, -1, 1),
        ["disgust"] = new(-5, 1, 0.55, -5, 0.12, 5),
        ["sadness"] = new(8, -3, 0.7, -6, 0, Tear: true),
        ["fear"] = new(8, 2, 1.35, -4, 0.45),
        ["hope"] = new(4, 3, 1.0, 5, 0),
        ["satisfaction"] = new(-1, 4, 0.7, 6, 0, 3),
        ["defiance"] = new(-6, 2, 0.7, -3, 0, 2),
    };

    /// <summary>The face in speech.</summary>
    /// <param name="open">How far the mouth is open, 0 to 1.</param>
    public Expression Saying(double open) => this with { Open = open };

    /// <summary>The face of an emotion; an unknown one is calm.</summary>
    public static Expression For(string? emotion) => Table.GetValueOrDefault(emotion?.Trim() ?? "", Calm);
}
