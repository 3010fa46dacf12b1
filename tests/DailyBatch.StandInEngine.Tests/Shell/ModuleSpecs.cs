using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;
using DailyBatch.StandIn;
using DailyBatch.StandInEngine.Tests.Support;

namespace DailyBatch.StandInEngine.Tests.Shell;

[Collection(AloneCollection.Name)]
public sealed class ModuleSpecs : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"a module's {Guid.NewGuid():N}");
    private readonly StandInShell _shell = new();

    public ModuleSpecs() => Directory.CreateDirectory(_folder);

    [Fact]
    public void A_module_runs_its_initializer_at_each_import_and_its_cleanup_at_removal()
    {
        int before = Import().Imports;
        Import().Imports.ShouldBe(before + 1);

        _shell.Remove("SampleModule");

        Life("Removed").ShouldBe("SampleModule");
        _shell.Run("Show-Place").TerminatingError.ShouldNotBeNull();
    }

    [Fact]
    public void A_module_lies_in_the_default_context_and_is_bound_to_the_stand_in()
    {
        Assembly module = _shell.Import(Path.ChangeExtension(Built.SampleModule, ".psd1")).ImplementingAssembly;

        AssemblyLoadContext.GetLoadContext(module).ShouldBe(AssemblyLoadContext.Default);
        module.GetType("SampleModule.ShowPlaceCommand")!.BaseType.ShouldBe(typeof(PSCmdlet));
    }

    [Theory]
    [InlineData("ModuleVersion = '1.0'", "has no RootModule")]
    [InlineData("RootModule = 'gone.dll'", "names 'gone.dll', which does not exist")]
    [InlineData("FormatsToProcess = 'gone.ps1xml'", "names 'gone.ps1xml', which does not exist")]
    [InlineData("PowerShellVersion = '8.0'", "asks for PowerShell 8.0")]
    [InlineData("CompatiblePSEditions = 'Desktop'", "is not for PowerShell Core")]
    [InlineData("RequiredAssemblies = 'x.dll'", "names RequiredAssemblies")]
    public void A_manifest_that_the_engine_would_refuse_is_refused(string line, string reason)
    {
        string manifest = Path.Combine(_folder, "Other.psd1");
        File.WriteAllText(manifest, $"@{{ # comment\n {line}\n}}");

        Should.Throw<RuntimeException>(() => _shell.Import(manifest)).Message.ShouldContain(reason);
    }

    [Fact]
    public void A_folder_without_a_manifest_of_its_name_is_no_module() =>
        Should.Throw<RuntimeException>(() => _shell.Import(_folder)).Message.ShouldContain("does not exist");

    [Fact]
    public void Paths_go_from_the_session_s_location_and_not_from_the_process_s()
    {
        Import();
        _shell.Location = _folder;

        _shell.Run("Show-Place sub/../x.json").Output.ShouldBe([_folder, Path.Combine(_folder, "x.json")]);
        Environment.CurrentDirectory.ShouldNotBe(_folder);
    }

    [Theory]
    [InlineData("Show-Argument -Light s", "soft")]
    [InlineData("Show-Argument -Colour gr", "Green Grey")]
    [InlineData("1 | Show-Argument -Number 4 -Shade c", "crimson cyan")]
    [InlineData("Show-Argument -Wo", "-Word")]
    public void Tab_offers_what_fits(string text, string offers)
    {
        Import();

        string.Join(' ', _shell.Complete(text).Select(one => one.CompletionText)).ShouldBe(offers);
    }

    [Fact]
    public void A_completer_is_told_what_is_already_there_and_can_ask_for_the_location()
    {
        Import();
        _shell.Location = _folder;

        _shell.Complete("Show-Argument -Number 4 -Shade t").ShouldHaveSingleItem().ToolTip.ShouldBe($"Show-Argument 4 in {_folder}");
    }

    public void Dispose()
    {
        _shell.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private (int Imports, PSModuleInfo Module) Import()
    {
        PSModuleInfo module = _shell.Import(Path.ChangeExtension(Built.SampleModule, ".psd1"));
        return ((int)Life("Imports")!, module);
    }

    private static object? Life(string property) =>
        AssemblyLoadContext.Default.Assemblies.Single(one => one.GetName().Name == "SampleModule").GetType("SampleModule.ModuleLife")!.GetProperty(property)!.GetValue(null);
}
