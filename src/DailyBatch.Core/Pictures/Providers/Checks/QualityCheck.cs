using System.Globalization;

namespace DailyBatch.Core.Pictures.Providers.Checks;

/// <summary>Looks at an image as a machine can: whether it is large enough, upright, and whether there is something on it.</summary>
internal static class QualityCheck
{
    // 768x1344 needs 1.7, 1024x1024 2.3; from three on, a face is visibly soft.
    private const double MostScale = 3;

    // A square loses 44 % when it is cropped, a landscape so much that what was asked for is gone.
    private const double WidestShape = 1.05;

    // What content filters give instead of an image is one colour: measured 0. A dark scene at night has 12 and more.
    private const double LeastSpread = 5;
    private const double LeastEntropy = 0.9;

    /// <summary>What is wrong with an image that was made to order, as the end of "it is …"; null for nothing.</summary>
    public static string? Problem(DecodedImage image) => TooSmall(image) ?? (IsTooWide(image) ? $"not upright ({Size(image)})" : null) ?? Blank(image);

    /// <summary>What is wrong with an image of the user's own: its shape is theirs to choose.</summary>
    public static string? OwnProblem(DecodedImage image) => TooSmall(image) ?? Blank(image);

    private static string? TooSmall(DecodedImage image) => image.Scale > MostScale ? $"too small ({Size(image)})" : null;

    private static bool IsTooWide(DecodedImage image) => (double)image.Width / image.Height > WidestShape;

    private static string? Blank(DecodedImage image) => image.Grid.Spread() < LeastSpread || image.Grid.Entropy() < LeastEntropy ? "blank" : null;

    private static string Size(DecodedImage image) => string.Create(CultureInfo.InvariantCulture, $"{image.Width}x{image.Height}");
}
