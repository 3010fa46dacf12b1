using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed class ParameterSpecs
{
    // As PowerShell 7.6 has them, with their aliases.
    private static readonly string[] Common =
    [
        "Verbose", "Debug", "ErrorAction", "WarningAction", "InformationAction", "ProgressAction", "ErrorVariable", "WarningVariable", "InformationVariable",
        "OutVariable", "OutBuffer", "PipelineVariable", "WhatIf", "Confirm", "UseTransaction",
        "vb", "db", "ea", "wa", "infa", "proga", "ev", "wv", "iv", "ov", "ob", "pv", "wi", "cf", "usetx",
    ];

    public static TheoryData<string> Names => ShippedModule.CmdletNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_parameter_is_named_in_Pascal_case_and_not_like_a_common_one(string name)
    {
        foreach (var parameter in ShippedModule.Find(name).Parameters)
        {
            parameter.Name.ShouldMatch("^([A-Z][a-z]+)+$");
            foreach (var word in (string[])[parameter.Name, .. parameter.Aliases])
                Common.ShouldNotContain(word, StringComparer.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void One_name_has_one_type()
    {
        var names = ShippedModule.Cmdlets.SelectMany(c => c.Parameters).GroupBy(p => p.Name);

        foreach (var name in names)
            name.Select(p => p.Type).Distinct().Count().ShouldBe(1, name.Key);
    }

    [Fact]
    public void No_parameter_is_a_bool() =>
        ShippedModule.Cmdlets.SelectMany(c => c.Parameters).ShouldNotContain(p => p.Type == typeof(bool) || p.Type == typeof(bool?));

    [Fact]
    public void A_parameter_that_takes_many_is_named_in_the_singular()
    {
        foreach (var parameter in ShippedModule.Cmdlets.SelectMany(c => c.Parameters).Where(p => p.Type.IsArray))
            parameter.Name.ShouldNotEndWith("s");
    }

    [Fact]
    public void No_secret_is_taken_as_plain_text() =>
        ShippedModule.Cmdlets.SelectMany(c => c.Parameters).Where(p => p.Type == typeof(string))
            .ShouldNotContain(p => p.Name.Contains("Password") || p.Name.Contains("Secret") || p.Name.Contains("Token") || p.Name.EndsWith("Key"));

    [Fact]
    public void Where_the_words_are_known_Tab_offers_them()
    {
        string[] known = ["Date", "Niche", "Id"];

        foreach (var parameter in ShippedModule.Cmdlets.SelectMany(c => c.Parameters).Where(p => known.Contains(p.Name)))
            parameter.HasCompleter.ShouldBeTrue(parameter.Name);
    }

    [Fact]
    public void Every_cmdlet_takes_a_workspace() =>
        ShippedModule.Cmdlets.ShouldAllBe(c => c.Parameters.Any(p => p.Name == "Workspace" && p.Type == typeof(string)));
}
