using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed class IsolationSpecs
{
    private static string Deps => Path.Combine(Repository.Module, "deps");

    [Fact]
    public void The_engine_is_never_shipped() =>
        Directory.EnumerateFiles(Repository.Module, "System.Management.Automation*", SearchOption.AllDirectories).ShouldBeEmpty();

    [Fact]
    public void Beside_the_manifest_lies_one_assembly() =>
        Directory.EnumerateFiles(Repository.Module, "*.dll").Select(Path.GetFileName).ShouldBe(["DailyBatch.PowerShell.dll"]);

    [Theory]
    [InlineData("DailyBatch.Core.dll")]
    [InlineData("DailyBatch.Core.deps.json")]
    [InlineData("NodaTime.dll")]
    [InlineData("fonts/Anton-Regular.ttf")]
    public void Core_lies_with_all_it_needs_in_a_folder_of_its_own(string file) => File.Exists(Path.Combine(Deps, file)).ShouldBeTrue();

    [Fact]
    public void Nothing_is_shipped_that_the_runtime_has()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Directory.EnumerateFiles(Deps, "*.dll").ShouldNotContain(file => File.Exists(Path.Combine(runtime, Path.GetFileName(file))));
    }

    [Fact]
    public void The_cmdlets_know_no_third_party()
    {
        string[] known = ["System", "netstandard", "DailyBatch.Core"];

        ShippedModule.Assembly.GetReferencedAssemblies().ShouldAllBe(a => known.Contains(a.Name!.StartsWith("System.", StringComparison.Ordinal) ? "System" : a.Name));
    }

    // PowerShell looks through all types for the one that hooks the load context up: until then Core cannot be found.
    [Fact]
    public void No_type_needs_Core_before_the_load_context_is_hooked_up()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        foreach (var type in ShippedModule.Assembly.GetTypes())
        {
            IsOfCore(type.BaseType).ShouldBeFalse(type.FullName);
            type.GetInterfaces().ShouldNotContain(i => IsOfCore(i), type.FullName);
            type.GetFields(all).ShouldNotContain(f => f.FieldType.IsValueType && IsOfCore(f.FieldType), type.FullName);
        }
    }

    [Theory]
    [InlineData("DailyBatch.PowerShell.dll")]
    [InlineData("deps/DailyBatch.Core.dll")]
    public void Nothing_writes_to_the_console_behind_the_host(string file)
    {
        using var image = new PEReader(File.OpenRead(Path.Combine(Repository.Module, file)));
        var metadata = image.GetMetadataReader();

        metadata.TypeReferences.Select(metadata.GetTypeReference).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ShouldNotContain("System.Console");
    }

    [Fact]
    public void Objects_of_the_pipe_show_only_types_that_scripts_know()
    {
        foreach (var output in ShippedModule.Cmdlets.SelectMany(c => c.Outputs).Distinct())
            output.GetProperties().SelectMany(p => Named(p.PropertyType)).ShouldAllBe(t => t.Assembly == typeof(object).Assembly || IsOfCore(t), output.Name);
    }

    private static bool IsOfCore(Type? type) => type is not null && Named(type).Any(t => t.Assembly.GetName().Name == "DailyBatch.Core");

    private static IEnumerable<Type> Named(Type type) => [type, .. type.GetGenericArguments().SelectMany(Named)];
}
