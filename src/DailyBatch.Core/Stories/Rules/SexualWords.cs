using DailyBatch.Core.Stories.Lexicons;

namespace DailyBatch.Core.Stories.Rules;

/// <summary>Finds sexual content.</summary>
internal static class SexualWords
{
    private static readonly Lexicon Words = Lexicon.Load("decency");

    /// <summary>The words that are meant so; "the opposite sex" is not.</summary>
    public static IEnumerable<string> In(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var innocent = Words["innocent"].LengthAt(words, at);
            if (innocent > 0) at += innocent - 1;
            else if (Words["sexual"].LengthAt(words, at) is > 0 and var length) yield return string.Join(' ', words[at..(at + length)]);
        }
    }
}
