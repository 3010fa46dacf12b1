using System.Globalization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories;

/// <summary>What every writer refuses before it starts.</summary>
internal static class StoryFaults
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    /// <summary>The pattern that a request asks for.</summary>
    /// <exception cref="FaultException"><c>StoryPatternUnknown</c>, <c>StoryDurationInvalid</c>.</exception>
    public static StoryPattern PatternOf(StoryRequest request)
    {
        if (request.TargetDuration < Shortest || request.TargetDuration > Longest)
            throw new FaultException(DurationInvalid(request.TargetDuration));
        return StoryPattern.Find(request.Plan.Pattern) ?? throw new FaultException(PatternUnknown(request.Plan.Pattern));
    }

    private static Fault PatternUnknown(string pattern) => new(
        "StoryPatternUnknown", FaultKind.InvalidInput,
        $"The story pattern \"{pattern}\" is unknown.", "Use A, B or C.", pattern);

    private static Fault DurationInvalid(TimeSpan duration) => new(
        "StoryDurationInvalid", FaultKind.InvalidInput,
        FormattableString.Invariant($"A story of {duration.TotalSeconds:0.#} seconds cannot be told."),
        "Set a duration of 45 to 90 seconds.", duration.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture));
}
