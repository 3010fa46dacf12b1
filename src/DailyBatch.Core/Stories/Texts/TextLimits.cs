using System.Text;

namespace DailyBatch.Core.Stories.Texts;

/// <summary>
/// YouTube's limits on the texts of a video: title 100 characters, description 5000 bytes of UTF-8, tags 500 characters in all. The publisher
/// adds the episode's id as a tag and as the last line of the description; its room is kept.
/// </summary>
internal static class TextLimits
{
    /// <summary>The line by which no viewer takes a story for a report.</summary>
    public const string Fiction = "This story is fictional.";

    // "episode_" and 12 hex digits.
    private const int Marker = 20;

    /// <summary>Characters of a title, counted in UTF-16 units: the strictest reading of YouTube's word.</summary>
    public const int Title = 100;

    /// <summary>Bytes of a description with all that is in it.</summary>
    public const int WholeDescriptionBytes = 5000;

    /// <summary>Bytes of a description, without the marker and the empty line before it.</summary>
    public const int DescriptionBytes = WholeDescriptionBytes - Marker - 2;

    /// <summary>Characters of all tags, without the marker and its comma.</summary>
    public const int Tags = 500 - Marker - 1;

    /// <summary>Bytes of UTF-8.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>What YouTube counts: the commas between tags too, and a tag with a space as if it stood in quotation marks.</summary>
    public static int CountTags(IReadOnlyList<string> tags) => tags.Sum(t => t.Length + (t.Contains(' ') ? 2 : 0)) + Math.Max(0, tags.Count - 1);

    /// <summary>How often a description says that the story is fictional.</summary>
    public static int CountFiction(string description) => description.Split(Fiction, StringSplitOptions.None).Length - 1;
}
