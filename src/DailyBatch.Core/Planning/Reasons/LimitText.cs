using System.Globalization;
using DailyBatch.Core.Planning.Model;

namespace DailyBatch.Core.Planning.Reasons;

/// <summary>Limits in words.</summary>
internal static class LimitText
{
    /// <summary>Why the video that the draw liked best was not taken.</summary>
    public static string Of(BatchLimit limit, int cap) => limit switch
    {
        BatchLimit.Wish => "a wish in the settings ruled the first choice out",
        BatchLimit.Slot => "the first choice's slot holds another video",
        BatchLimit.Kind => "the day holds the first choice's niche, pattern and emotion already",
        BatchLimit.NicheCap => string.Create(CultureInfo.InvariantCulture, $"the first choice's niche has its {cap} of the batch"),
        _ => "",
    };
}
