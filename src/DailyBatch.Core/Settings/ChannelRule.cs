using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>What is said of the channel and declared of its videos can be sent to YouTube as it is.</summary>
internal sealed partial class ChannelRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    private const int LongestName = 100;

    // YouTube takes 500 characters of tags for a video; the story and the publisher's marker need their share.
    private const int MostTagCharacters = 400;

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings) =>
        [.. Channel(settings.Channel), .. Category(settings.Publishing.CategoryId), .. Tags(settings.Publishing.Tags)];

    private static IEnumerable<SettingProblem> Channel(ChannelSettings channel)
    {
        if (channel.Name.Length > LongestName)
            yield return SettingProblem.Value("channel.name", channel.Name, "allowed are at most 100 characters");
        if (channel.Language.Length > 0 && !LanguageForm().IsMatch(channel.Language))
            yield return SettingProblem.Value("channel.language", channel.Language, "allowed is a BCP 47 tag such as en or en-GB");
        else if (channel.Language.Length > 0 && !channel.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase))
            yield return SettingProblem.Value("channel.language", channel.Language, "allowed is English, such as en or en-GB: the embedded writer and voices know no other language");
    }

    private static IEnumerable<SettingProblem> Category(string id) => id.Length == 0 || CategoryForm().IsMatch(id)
        ? []
        : [SettingProblem.Value("publishing.categoryId", id, "allowed is the number of a YouTube category, such as 24 for entertainment")];

    private static IEnumerable<SettingProblem> Tags(string[] tags)
    {
        const string Name = "publishing.tags";
        foreach (var tag in tags.Where(t => !TagForm().IsMatch(t)))
            yield return SettingProblem.Item(Name, tag, "allowed are texts of 1 to 100 characters without < > or a comma");
        foreach (var problem in Twice(Name, tags)) yield return problem;

        // YouTube counts the separators, and quotes round a tag with a space.
        var characters = tags.Sum(t => t.Length + 1 + (t.Contains(' ', StringComparison.Ordinal) ? 2 : 0));
        if (characters > MostTagCharacters)
            yield return new(Name, $"has {characters} characters in all; allowed are {MostTagCharacters}");
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"\A[1-9][0-9]{0,2}\z")]
    private static partial Regex CategoryForm();

    [GeneratedRegex(@"\A[^<>,\p{C}]{1,100}\z")]
    private static partial Regex TagForm();
}
