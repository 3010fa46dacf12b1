using System.Text.RegularExpressions;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Docs;

public sealed class StoriesPageSpecs
{
    [Fact]
    public void The_page_lists_exactly_the_rules_that_there_are_in_their_order()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "stories.md"));
        Regex.Matches(page, @"^\| `([\w-]+)` \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ShouldBe(StoryValidator.RuleNames);
    }
}
