using System.Management.Automation;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed class CmdletSpecs
{
    private const int MostLines = 80;

    private static readonly Type[] VerbClasses =
    [
        .. typeof(VerbsCommon).Assembly.GetExportedTypes().Where(t => t.Name.StartsWith("Verbs", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Names => ShippedModule.CmdletNames;

    [Fact]
    public void All_cmdlets_of_the_day_are_there() => ShippedModule.Cmdlets.Select(c => c.Name).ShouldBe(
        ["Connect-YouTube", "Disconnect-YouTube", "Get-BatchPlan", "Get-Episode", "Get-PlannerBelief", "Get-PostingSlot", "Import-EpisodeMetric", "Invoke-DailyBatch", "New-EpisodeStory", "New-EpisodeVideo", "Publish-Episode", "Test-Planner", "Update-EpisodeMetric"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_verb_is_an_approved_one(string name) =>
        VerbClasses.SelectMany(c => c.GetFields()).Select(f => (string)f.GetRawConstantValue()!).ShouldContain(ShippedModule.Find(name).Verb);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_noun_is_singular_and_in_Pascal_case(string name) => ShippedModule.Find(name).Noun.ShouldMatch("^([A-Z][a-z]+)+(?<!s)$");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cmdlet_is_sealed_and_named_by_what_it_does(string name)
    {
        var cmdlet = ShippedModule.Find(name);

        cmdlet.Type.IsSealed.ShouldBeTrue();
        cmdlet.Type.FullName.ShouldBe($"DailyBatch.PowerShell.Commands.{cmdlet.Verb}{cmdlet.Noun}Command");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cmdlet_has_a_short_file_of_its_own(string name) =>
        File.ReadLines(Repository.In("src", "DailyBatch.PowerShell", "Commands", ShippedModule.Find(name).Type.Name + ".cs")).Count().ShouldBeLessThanOrEqualTo(MostLines);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_changes_something_can_be_tried_with_WhatIf_and_asks_nobody(string name)
    {
        var cmdlet = ShippedModule.Find(name);

        cmdlet.SupportsShouldProcess.ShouldBe(cmdlet.Verb is not ("Get" or "Test"));
        cmdlet.Impact.ShouldBe(ConfirmImpact.Medium);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cmdlet_declares_its_output(string name) => ShippedModule.Find(name).Outputs.ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Sets_are_told_apart_by_a_mandatory_parameter_of_their_own(string name)
    {
        var cmdlet = ShippedModule.Find(name);
        if (cmdlet.Sets.Count == 1) return;

        cmdlet.Sets.ShouldContain(cmdlet.DefaultSet);
        foreach (var set in cmdlet.Sets)
            cmdlet.Parameters.ShouldContain(p => p.Bindings.Count == 1 && p.Bindings[0].Set == set && p.Bindings[0].IsMandatory, set);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_set_takes_one_thing_from_the_pipe(string name)
    {
        var cmdlet = ShippedModule.Find(name);

        foreach (var set in cmdlet.Sets)
            cmdlet.ParametersOf(set).Count(p => p.In(set)!.ByValue).ShouldBeLessThanOrEqualTo(1, set);
    }

    [Fact]
    public void What_one_cmdlet_writes_another_takes()
    {
        string[] lastOfAPipe = ["BatchSummary", "PlannerEffect", "PlannerTest", "YouTubeConnection"];
        var taken = ShippedModule.Cmdlets.SelectMany(c => c.Parameters).ToList();

        foreach (var output in ShippedModule.Cmdlets.SelectMany(c => c.Outputs).Distinct().Where(t => !lastOfAPipe.Contains(t.Name)))
            taken.ShouldContain(p => TakesByValue(p, output) || TakesByName(p, output), output.Name);
    }

    private static bool TakesByValue(ParameterFact parameter, Type output) =>
        parameter.Type == output && parameter.Bindings.Any(b => b.ByValue);

    private static bool TakesByName(ParameterFact parameter, Type output) =>
        parameter.Bindings.Any(b => b.ByPropertyName) && output.GetProperties().Any(p => p.Name == parameter.Name || parameter.Aliases.Contains(p.Name));
}
