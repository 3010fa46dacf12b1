using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames.Effects;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>A shot at one moment.</summary>
/// <param name="Shot">Its place in the timeline, from 0.</param>
/// <param name="View">Where its camera looks.</param>
internal readonly record struct ShotView(int Shot, CameraView View)
{
    /// <summary>The frame since the shot's start: which one of a clip is seen.</summary>
    public int Frame { get; init; }

    /// <summary>What mouth and eyes do, where its picture has any that move.</summary>
    public FaceState Face { get; init; }

    /// <summary>Its colours; null for those of the picture.</summary>
    public ColourGrade? Grade { get; init; }

    /// <summary>Whether a layer of its picture is seen in it.</summary>
    public bool Shows(LayerPlanes layer) => Face.Shows(layer.Part) && (layer.ClipFrame is null || layer.ClipFrame == Frame);
}
