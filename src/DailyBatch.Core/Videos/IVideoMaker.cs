using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos;

/// <summary>Makes the video of a written episode: speech, pictures, timeline, captions, sound, frames, thumbnail.</summary>
public interface IVideoMaker
{
    /// <summary>
    /// Makes all files in <paramref name="folder"/> (video.mp4, thumbnail.jpg, thumbnail-vertical.jpg, captions.srt, captions.ass), each whole or not at all.
    /// Says progress (subject = episode id) and produces one <see cref="EpisodeVideo"/>. Abandoning the enumeration ends all tools.
    /// </summary>
    /// <exception cref="FaultException">A tool or provider failed; nothing is left half done in the folder.</exception>
    IAsyncEnumerable<StepEvent> MakeAsync(Episode episode, string folder, CancellationToken token);
}
