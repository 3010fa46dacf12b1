namespace System.Management.Automation;

/// <summary>Code of a binary module that runs at removal.</summary>
public interface IModuleAssemblyCleanup
{
    void OnRemove(PSModuleInfo psModuleInfo);
}
