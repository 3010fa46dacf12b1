using DailyBatch.Core.Pictures.Figures.Hairs;
using DailyBatch.Core.Pictures.Figures.Outfits;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Figures;

/// <summary>How a character looks, the same in every scene.</summary>
internal sealed record Look
{
    public required bool Woman { get; init; }

    /// <summary>0 for a child, 1 for a grown-up, 2 for an old person.</summary>
    public required int Age { get; init; }

    /// <summary>1 for the usual height of a man.</summary>
    public required double Height { get; init; }

    public required Build Build { get; init; }

    public required Rgb Skin { get; init; }

    public required Rgb HairColour { get; init; }

    public required Hair Hair { get; init; }

    public required Outfit Outfit { get; init; }

    /// <summary>The colour of what catches the eye first: jacket, dress, hoodie.</summary>
    public required Rgb Garment { get; init; }

    /// <summary>The colour of the rest: trousers, tie, apron.</summary>
    public required Rgb Second { get; init; }

    public bool Beard { get; init; }

    public bool Glasses { get; init; }
}
