using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>The thumbnails of a video that are to be made.</summary>
/// <param name="Picture">The picture of the hook's scene.</param>
/// <param name="Text">Two to six words.</param>
/// <param name="Timeline">What is seen when in the video.</param>
/// <param name="WorkFolder">A folder that exists and is thrown away afterwards.</param>
/// <param name="Files">The finished video, and where the thumbnails go.</param>
internal sealed record ThumbnailOrder(ScenePicture Picture, string Text, VideoTimeline Timeline, string WorkFolder, VideoFiles Files);
