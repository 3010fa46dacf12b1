using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace DailyBatch.PowerShell.Hosting;

/// <summary>
/// Hooks the private load context up when the module is imported and takes it off when it is removed.
/// Names no type of DailyBatch.Core: nothing could load one before this has run.
/// </summary>
public sealed class ModuleBridge : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    // Several runspaces of one process import the module each for itself; the hook stays until the last of them has removed it.
    private static readonly Lock Gate = new();
    private static int _imports;

    /// <inheritdoc/>
    public void OnImport()
    {
        lock (Gate)
        {
            if (_imports++ == 0) AssemblyLoadContext.Default.Resolving += Resolve;
        }
    }

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        lock (Gate)
        {
            if (_imports > 0 && --_imports == 0) AssemblyLoadContext.Default.Resolving -= Resolve;
        }
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
        name.Name == CoreLoadContext.CoreName ? CoreLoadContext.Instance.LoadFromAssemblyName(name) : null;
}
