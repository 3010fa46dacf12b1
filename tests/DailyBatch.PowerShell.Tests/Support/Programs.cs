namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>Tests that start ffmpeg, or count who runs: one after the other, or they would count each other's.</summary>
internal static class Programs
{
    public const string OneAtATime = "Programs";
}
