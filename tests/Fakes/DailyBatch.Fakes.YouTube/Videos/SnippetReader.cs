using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Reads the <c>snippet</c> part and refuses what is too long or holds angle brackets.</summary>
internal static class SnippetReader
{
    private const int TitleCharacters = 100;
    private const int DescriptionBytes = 5000;
    private const int TagCharacters = 500;

    /// <summary>The video with the snippet that was sent; what is missing in it is empty afterwards.</summary>
    public static FakeVideo Read(JsonObject? snippet, FakeVideo video) => video with
    {
        Title = Title(Json.Text(snippet?["title"])),
        Description = Description(Json.Text(snippet?["description"]) ?? ""),
        Tags = [.. Tags(Json.Texts(snippet?["tags"]))],
        CategoryId = Category(Json.Text(snippet?["categoryId"])),
        DefaultLanguage = Json.Text(snippet?["defaultLanguage"]),
        DefaultAudioLanguage = Json.Text(snippet?["defaultAudioLanguage"]),
    };

    /// <summary>Characters of tags as YouTube counts them: commas count, and a tag with a space counts two more.</summary>
    public static int Weight(IReadOnlyCollection<string> tags) =>
        tags.Sum(tag => tag.Length + (tag.Contains(' ', StringComparison.Ordinal) ? 2 : 0)) + Math.Max(0, tags.Count - 1);

    private static string Title(string? title) =>
        string.IsNullOrWhiteSpace(title) || title.Length > TitleCharacters || HasBrackets(title)
            ? throw Refused("invalidTitle", "The request metadata specifies an invalid or empty video title.")
            : title;

    private static string Description(string text) =>
        Encoding.UTF8.GetByteCount(text) > DescriptionBytes || HasBrackets(text)
            ? throw Refused("invalidDescription", "The request metadata specifies an invalid video description.")
            : text;

    private static IReadOnlyList<string> Tags(IReadOnlyList<string> tags) =>
        Weight(tags) > TagCharacters || tags.Any(HasBrackets)
            ? throw Refused("invalidTags", "The request metadata specifies invalid video keywords.")
            : tags;

    private static string? Category(string? id) =>
        id is null || id.All(char.IsAsciiDigit) && id.Length is 1 or 2 ? id : throw Refused("invalidCategoryId", "The snippet.categoryId property specifies an invalid category ID.");

    private static bool HasBrackets(string text) => text.AsSpan().ContainsAny('<', '>');

    private static RefusedException Refused(string reason, string message) => new(YouTubeErrors.Invalid(reason, message));
}
