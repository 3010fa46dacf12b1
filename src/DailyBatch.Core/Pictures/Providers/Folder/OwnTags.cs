using System.Text.RegularExpressions;

namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>Makes tags of any words: file names, folders, texts, JSON.</summary>
internal static partial class OwnTags
{
    /// <summary>The words in lower case between low lines: <c>Living-Room at night.jpg</c> is <c>_living_room_at_night_jpg_</c>.</summary>
    public static string Of(string words) => $"_{string.Join('_', Word().Matches(words.ToLowerInvariant()).Select(m => m.Value))}_";

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
