using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>From a timeline to its captions, in the order of the steps.</summary>
internal static class CaptionFile
{
    /// <summary>The captions as ASS.</summary>
    public static string Write(VideoTimeline timeline, CaptionLook look, CaptionFont font)
    {
        var captions = KeywordPicker.Mark(CaptionGrouper.Group(timeline.Lines, look.Style), look);
        return new AssWriter(look.Style, font).Write(CaptionTimer.Settle(captions, timeline.Duration));
    }
}
