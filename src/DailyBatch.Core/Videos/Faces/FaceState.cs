using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>What a face does in one frame. The default is a closed mouth and open eyes.</summary>
/// <param name="Mouth">The mouth.</param>
/// <param name="Blinks">Whether the eyes are closed.</param>
internal readonly record struct FaceState(MouthShape Mouth, bool Blinks)
{
    /// <summary>Whether a part of a picture is seen in it.</summary>
    public bool Shows(LayerPart part) => part switch
    {
        LayerPart.Whole => true,
        LayerPart.EyesClosed => Blinks,
        _ => part - LayerPart.MouthClosed == (int)Mouth,
    };
}
