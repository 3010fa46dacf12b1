using System.Text.RegularExpressions;
using DailyBatch.HelpBuilder;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed class HelpSpecs
{
    private static readonly IReadOnlyList<CmdletPage> Pages = HelpFiles.Pages(Repository.In("docs"));

    public static TheoryData<string> Names => ShippedModule.CmdletNames;

    [Fact]
    public void There_is_a_page_for_each_cmdlet() => Pages.Select(p => p.Name).ShouldBe(ShippedModule.Cmdlets.Select(c => c.Name));

    [Theory]
    [InlineData("DailyBatch.PowerShell.dll-Help.xml")]
    [InlineData("about_DailyBatch.help.txt")]
    public void What_Get_Help_reads_says_what_the_pages_say(string file) =>
        File.ReadAllText(Path.Combine(Repository.Module, "en-US", file)).ShouldBe(HelpFiles.Of(Repository.In("docs"))[file], "Run: dotnet run --project tools/HelpBuilder -- docs module/en-US");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_at_least_two_examples(string name) => Page(name).Examples.Count.ShouldBeGreaterThanOrEqualTo(2);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_words_for_everything(string name)
    {
        var page = Page(name);

        page.Synopsis.ShouldNotBeEmpty();
        page.Description.ShouldNotBeEmpty();
        page.Examples.ShouldAllBe(e => e.Code.Length > 0 && e.Remarks.Length > 0);
        page.Parameters.ShouldAllBe(p => p.Description.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_the_parameters_that_there_are(string name)
    {
        var cmdlet = ShippedModule.Find(name);
        string[] own = [.. cmdlet.Parameters.Select(p => p.Name), .. cmdlet.SupportsShouldProcess ? ["Confirm", "WhatIf"] : Array.Empty<string>()];

        Page(name).Parameters.Select(p => p.Name).ShouldBe(own, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_how_each_parameter_binds(string name)
    {
        foreach (var parameter in ShippedModule.Find(name).Parameters)
            PageFacts.Of(Page(name).Parameters.Single(p => p.Name == parameter.Name)).ShouldBe(PageFacts.Of(parameter), parameter.Name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_the_sets_and_the_default_one(string name)
    {
        var (page, cmdlet) = (Page(name), ShippedModule.Find(name));

        page.Syntax.Select(s => s.Set).ShouldBe(cmdlet.Sets, ignoreOrder: true);
        page.Syntax.SingleOrDefault(s => s.IsDefault)?.Set.ShouldBe(cmdlet.DefaultSet);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_syntax_line_names_the_parameters_of_its_set(string name)
    {
        var cmdlet = ShippedModule.Find(name);

        foreach (var syntax in Page(name).Syntax)
            foreach (var parameter in cmdlet.Parameters)
                Regex.IsMatch(syntax.Text, $@"[ \[]-{parameter.Name}\b").ShouldBe(parameter.In(syntax.Set) is not null, $"{syntax.Set} {parameter.Name}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_names_the_types_that_come_out(string name) =>
        Page(name).Outputs.Select(o => o.Name).ShouldBe(ShippedModule.Find(name).Outputs.Select(t => t.FullName));

    private static CmdletPage Page(string name) => Pages.Single(p => p.Name == name);
}
