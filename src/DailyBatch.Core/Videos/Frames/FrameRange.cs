namespace DailyBatch.Core.Videos.Frames;

/// <summary>Frames that follow each other.</summary>
/// <param name="First">The first of them, from 0.</param>
/// <param name="End">The first behind them.</param>
internal readonly record struct FrameRange(int First, int End)
{
    /// <summary>How many they are.</summary>
    public int Count => End - First;
}
