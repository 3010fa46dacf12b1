using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>The shipped assembly, unmodified and from its own folder.</summary>
internal static class ShippedModule
{
    private static readonly Lazy<Assembly> Loaded = new(Load);

    public static Assembly Assembly => Loaded.Value;

    public static IReadOnlyList<CmdletFacts> Cmdlets { get; } =
        [.. Assembly.GetExportedTypes().Where(t => typeof(Cmdlet).IsAssignableFrom(t) && !t.IsAbstract).Select(CmdletFacts.Of).OrderBy(c => c.Name, StringComparer.Ordinal)];

    public static TheoryData<string> CmdletNames => [.. Cmdlets.Select(c => c.Name)];

    public static CmdletFacts Find(string name) => Cmdlets.Single(c => c.Name == name);

    private static Assembly Load()
    {
        var assembly = Assembly.LoadFrom(Path.Combine(Repository.Module, "DailyBatch.PowerShell.dll"));
        foreach (var type in assembly.GetTypes().Where(t => typeof(IModuleAssemblyInitializer).IsAssignableFrom(t)))
            ((IModuleAssemblyInitializer)Activator.CreateInstance(type)!).OnImport();
        return assembly;
    }
}
