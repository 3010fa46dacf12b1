namespace System.Management.Automation;

/// <summary>Code of a binary module that runs at import, before its commands are looked at.</summary>
public interface IModuleAssemblyInitializer
{
    void OnImport();
}
