using System.Text.RegularExpressions;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Docs;

public sealed class SettingsPageSpecs
{
    [Fact]
    public void The_page_lists_exactly_the_settings_that_there_are()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md"));

        var listed = Regex.Matches(page, @"^\| `(\w+\.\w+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value);

        listed.Order().ShouldBe(SettingCatalogue.All.Select(s => s.Name).Order());
    }
}
