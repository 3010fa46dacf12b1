using System.Text.RegularExpressions;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed partial class ManifestSpecs
{
    private static readonly string Manifest = File.ReadAllText(Path.Combine(Repository.Module, "DailyBatch.psd1"));

    [Fact]
    public void It_exports_the_cmdlets_that_there_are() =>
        ValueOf("CmdletsToExport").ShouldBe(ShippedModule.Cmdlets.Select(c => c.Name));

    [Theory]
    [InlineData("FunctionsToExport")]
    [InlineData("AliasesToExport")]
    [InlineData("VariablesToExport")]
    [InlineData("RequiredAssemblies")]
    public void It_names_nothing_else(string key) => ValueOf(key).ShouldBeEmpty();

    [Fact]
    public void It_asks_for_the_PowerShell_that_the_cmdlets_are_made_for()
    {
        ValueOf("PowerShellVersion").ShouldBe(["7.6"]);
        ValueOf("CompatiblePSEditions").ShouldBe(["Core"]);
    }

    [Theory]
    [InlineData("RootModule")]
    [InlineData("FormatsToProcess")]
    [InlineData("TypesToProcess")]
    public void The_files_that_it_names_are_shipped(string key) =>
        ValueOf(key).ShouldAllBe(file => File.Exists(Path.Combine(Repository.Module, file)));

    [Fact]
    public void It_has_the_version_of_its_assembly() =>
        Version.Parse(ValueOf("ModuleVersion").Single()).ShouldBe(ShippedModule.Assembly.GetName().Version is var v ? new Version(v!.Major, v.Minor, v.Build) : null);

    private static List<string> ValueOf(string key)
    {
        var value = Regex.Match(Manifest, $@"(?ms)^\s*{key}\s*=\s*(@\(.*?\)|'[^']*')");
        value.Success.ShouldBeTrue(key);
        return [.. Quoted().Matches(value.Value).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
