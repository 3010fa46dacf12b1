namespace System.Management.Automation;

/// <summary>A location of the session. The stand-in knows the file system only.</summary>
public sealed class PathInfo
{
    internal PathInfo(string path) => Path = path;

    public string Path { get; }

    public string ProviderPath => Path;

    public override string ToString() => Path;
}
