using System.Text.RegularExpressions;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Docs;

public sealed class DesignPageSpecs
{
    private const string Shared = "Runtime";

    private static readonly string Core = Path.Combine(Repository.Root, "src", "DailyBatch.Core");

    /// <summary>The folders of Core as the page lists them: in the order of the day.</summary>
    private static readonly string[] Stages =
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "design.md")), @"^    (\w+)/  ", RegexOptions.Multiline).Select(m => m.Groups[1].Value),
    ];

    public static TheoryData<string> All => [.. Stages];

    [Fact]
    public void The_page_lists_exactly_the_folders_that_there_are() =>
        Stages.Order().ShouldBe(Directory.EnumerateDirectories(Core).Select(f => Path.GetFileName(f)).Order());

    [Theory]
    [MemberData(nameof(All))]
    public void A_stage_knows_no_later_one(string stage)
    {
        string[] later = stage == Shared ? [.. Stages.Except([Shared, "Settings"])] : [.. Stages[(Array.IndexOf(Stages, stage) + 1)..].Except([Shared])];
        var known = Directory.EnumerateFiles(Path.Combine(Core, stage), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"DailyBatch\.Core\.(\w+)").Select(m => $"{m.Groups[1].Value} by {Path.GetFileName(file)}"));

        known.Where(k => later.Contains(k.Split(' ')[0])).ShouldBeEmpty();
    }
}
