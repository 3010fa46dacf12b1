namespace DailyBatch.Bench.VideoChecks;

/// <summary>What was found in a video.</summary>
/// <param name="Name">The video.</param>
internal sealed record VideoReport(string Name)
{
    /// <summary>What is wrong, each in a sentence; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Length of the file in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>How many shots it has.</summary>
    public int Shots { get; init; }

    /// <summary>The longest of them in seconds.</summary>
    public double LongestShot { get; init; }

    /// <summary>When the picture first changes, in seconds.</summary>
    public double FirstChange { get; init; }

    /// <summary>How much the picture changes at the least visible cut, as mean difference of luma.</summary>
    public double FaintestCut { get; init; }

    /// <summary>Integrated loudness in LUFS.</summary>
    public double Loudness { get; init; }

    /// <summary>True peak in dBTP.</summary>
    public double Peak { get; init; }

    /// <summary>Frames in which captions were measured.</summary>
    public int CaptionFrames { get; init; }

    /// <summary>Mean distance in milliseconds between when a caption lights a word and when alignment hears it.</summary>
    public double CaptionError { get; init; }

    /// <summary>The share of words that are lit within 150 ms of being heard.</summary>
    public double CaptionsOnTime { get; init; }
}
