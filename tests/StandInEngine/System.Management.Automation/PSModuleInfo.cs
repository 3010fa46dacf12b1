using System.Reflection;

namespace System.Management.Automation;

/// <summary>A module as it was read from its folder.</summary>
public sealed class PSModuleInfo
{
    internal PSModuleInfo(string name, string path, Version version, Assembly assembly) =>
        (Name, Path, Version, ImplementingAssembly) = (name, path, version, assembly);

    public string Name { get; }

    /// <summary>The manifest's path.</summary>
    public string Path { get; }

    public string ModuleBase => System.IO.Path.GetDirectoryName(Path)!;

    public Version Version { get; }

    public Assembly ImplementingAssembly { get; }

    public Dictionary<string, CmdletInfo> ExportedCmdlets { get; } = new(StringComparer.OrdinalIgnoreCase);

    public override string ToString() => Name;
}
