namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>An image or clip of the user's.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsClip">Whether it moves.</param>
/// <param name="Tags">Its words in lower case, each between low lines: <c>_kitchen_night_rage_</c>.</param>
internal sealed record OwnPicture(string Path, bool IsClip, string Tags)
{
    /// <summary>Whether a word, or several joined by low lines, stands in its tags.</summary>
    public bool Has(string? word) => OwnTags.Of(word ?? "") is { Length: > 2 } tag && Tags.Contains(tag, StringComparison.Ordinal);
}
