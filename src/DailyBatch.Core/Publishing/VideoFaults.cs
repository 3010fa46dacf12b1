using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing;

/// <summary>What is rendered is what is handed over: a file that is gone or was changed in between is not.</summary>
internal static class VideoFaults
{
    /// <summary>The file is gone.</summary>
    public static Fault Missing(EpisodeVideo video) => new(
        "VideoMissing", FaultKind.NotFound, $"The video '{video.Path}' is not there any more.",
        "Make it again with New-EpisodeVideo -Force.", video.Path);

    /// <summary>The file holds something else.</summary>
    public static Fault Changed(EpisodeVideo video) => new(
        "VideoChanged", FaultKind.DataCorrupt, $"The video '{video.Path}' is not the one that was rendered: its content has changed.",
        "Make it again with New-EpisodeVideo -Force.", video.Path);
}
