using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Faces;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>A video that is to be rendered.</summary>
/// <param name="Timeline">What is seen when.</param>
/// <param name="Pictures">One picture for each shot, in their order.</param>
/// <param name="Captions">The captions as ASS.</param>
/// <param name="Sound">The sound as WAV: a file in <paramref name="WorkFolder"/>.</param>
/// <param name="WorkFolder">A folder that exists and is thrown away afterwards.</param>
/// <param name="Output">The mp4.</param>
internal sealed record RenderOrder(
    VideoTimeline Timeline,
    IReadOnlyList<ScenePicture> Pictures,
    string Captions,
    string Sound,
    string WorkFolder,
    string Output)
{
    /// <summary>How faces move; null for still ones.</summary>
    public FaceTrack? Faces { get; init; }

    /// <summary>Where finished parts lie from render to render; null keeps none.</summary>
    public string? PartsFolder { get; init; }

    /// <summary>What each frame shows, from the first on.</summary>
    public FrameScript Script() => new(Timeline, Faces);
}
