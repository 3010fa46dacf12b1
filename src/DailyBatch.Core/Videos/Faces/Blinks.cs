using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>When eyes are closed: for an eighth of a second, every two to four seconds, as people do when they talk.</summary>
internal static class Blinks
{
    private const int ClosedFrames = 4;
    private const int Period = 3 * VideoTimeline.FrameRate;
    private const double Wander = 0.5;

    /// <summary>Whether the face of a shot blinks. The same character in the same scene and beat always does in the same frames.</summary>
    /// <param name="shot">A shot of somebody.</param>
    /// <param name="since">Frames since its first.</param>
    public static bool At(Shot shot, int since)
    {
        var turn = since / Period;
        var seed = SeededRandom.SeedFrom(shot.Character!) + (ulong)(shot.SceneId * 31 + (int)shot.Beat + turn);
        var within = (int)(SeededRandom.For(seed, "blink").NextDouble() * Wander * Period) + Period / 5;
        return since - turn * Period is var at && at >= within && at < within + ClosedFrames;
    }
}
