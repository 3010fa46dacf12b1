namespace DailyBatch.Core.Pictures;

/// <summary>What a layer is of a picture whose face can move. Of the mouths one is shown at a time.</summary>
public enum LayerPart
{
    /// <summary>Always seen.</summary>
    Whole,

    /// <summary>The mouth of a listener.</summary>
    MouthClosed,

    /// <summary>The mouth of soft sounds.</summary>
    MouthHalf,

    /// <summary>The mouth of vowels.</summary>
    MouthOpen,

    /// <summary>The mouth of a shout.</summary>
    MouthWide,

    /// <summary>Lids over the eyes.</summary>
    EyesClosed,
}
