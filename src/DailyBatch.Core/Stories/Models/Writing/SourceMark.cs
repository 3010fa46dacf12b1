using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>What stands round a user's raw text in a prompt.</summary>
internal static class SourceMark
{
    private const int Length = 12;

    /// <summary>A mark made of the text itself, so that nobody can have written it into the text to end it early.</summary>
    public static string Of(string source) => $"=== {ContentHash.Of("source", source)[..Length]} ===";
}
