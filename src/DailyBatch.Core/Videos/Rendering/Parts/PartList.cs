using System.Globalization;
using System.Text;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>Names the parts of a video for ffmpeg (ffmpeg-formats, concat).</summary>
internal static class PartList
{
    /// <summary>The text of the list.</summary>
    /// <param name="parts">The parts in their order.</param>
    /// <param name="folder">Where they lie.</param>
    public static string Write(IReadOnlyList<VideoPart> parts, PartFolder folder)
    {
        var text = new StringBuilder("ffconcat version 1.0\n");
        foreach (var part in parts)
        {
            var seconds = (double)part.Frames.Count / VideoTimeline.FrameRate;
            text.Append(CultureInfo.InvariantCulture, $"file {Quoted(Path.GetFullPath(folder[part]))}\nduration {seconds:F6}\n");
        }

        return text.ToString();
    }

    /// <summary>As ffmpeg wants it: all between apostrophes, an apostrophe itself outside of them (ffmpeg-utils, quoting and escaping).</summary>
    private static string Quoted(string path) => $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
