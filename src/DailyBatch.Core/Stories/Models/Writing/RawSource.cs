using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>A raw text that a user hands in.</summary>
internal static class RawSource
{
    /// <summary>About six thousand words: more is no story for a minute, and costs.</summary>
    public const int MostCharacters = 40_000;

    private const int MarkLength = 12;

    /// <summary>The text as it is given to a model.</summary>
    /// <exception cref="FaultException"><c>StorySourceEmpty</c>, <c>StorySourceTooLong</c>.</exception>
    public static string Read(StoryRequest request)
    {
        var text = request.Source!.ReplaceLineEndings("\n").Trim();
        if (!text.Any(char.IsLetter)) throw new FaultException(Empty(request.EpisodeId));
        return text.Length <= MostCharacters ? text : throw new FaultException(TooLong(text, request.EpisodeId));
    }

    /// <summary>What stands round the text in a prompt. It is made of the text, so nobody can write it into the text beforehand and so end it early.</summary>
    public static string MarkOf(string source) => $"=== {ContentHash.Of("source", source)[..MarkLength]} ===";

    private static Fault Empty(string episodeId) => new(
        "StorySourceEmpty", FaultKind.InvalidInput, "The raw story has no words.", "Give the text of a post, a letter or a report.", episodeId);

    private static Fault TooLong(string text, string episodeId) => new(
        "StorySourceTooLong", FaultKind.InvalidInput,
        FormattableString.Invariant($"The raw story has {text.Length} characters; at most {MostCharacters} are read."), "Give the part of it that is to be told.", episodeId);
}
