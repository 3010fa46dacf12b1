using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>A piece of a video that is encoded by itself: one shot with its captions, from a key frame to the next.</summary>
/// <param name="Frames">Its frames.</param>
/// <param name="Print">SHA-256, in lower-case hex, of all that its frames depend on.</param>
internal sealed record VideoPart(FrameRange Frames, string Print);
