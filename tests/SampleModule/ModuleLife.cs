using System.Management.Automation;

namespace SampleModule;

public sealed class ModuleLife : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    public static int Imports { get; private set; }

    public static string Removed { get; private set; } = "";

    public void OnImport() => Imports++;

    public void OnRemove(PSModuleInfo psModuleInfo) => Removed = psModuleInfo.Name;
}
