using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>When eyes are closed: for an eighth of a second, every two to four seconds, as people do when they talk.</summary>
internal static class Blinks
{
    private const int ClosedFrames = 4;
    private const int Period = 3 * VideoTimeline.FrameRate;
    private const double Wander = 0.5;

    /// <summary>Whether a character blinks in a frame of the video. The same character always does in the same frames.</summary>
    public static bool At(string character, int frame)
    {
        var turn = frame / Period;
        var within = (int)(SeededRandom.For(SeededRandom.SeedFrom(character) + (ulong)turn, "blink").NextDouble() * Wander * Period) + Period / 5;
        return frame - turn * Period is var at && at >= within && at < within + ClosedFrames;
    }
}
