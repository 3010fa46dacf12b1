using System.Management.Automation;

namespace DailyBatch.StandIn.Running;

/// <summary>The session's own location in the file system. The process's current directory is another thing, and stays as it is.</summary>
internal sealed class SessionPaths
{
    private string _location = Environment.CurrentDirectory;

    public string Location
    {
        get => _location;
        set => _location = Directory.Exists(Unresolved(value)) ? Unresolved(value) : throw new DirectoryNotFoundException($"Cannot find path '{Unresolved(value)}' because it does not exist.");
    }

    /// <summary>The full path; it need not exist, and wildcards in it stay as they are.</summary>
    public string Unresolved(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string plain = path.StartsWith("FileSystem::", StringComparison.OrdinalIgnoreCase) ? path["FileSystem::".Length..] : path;
        if (!OperatingSystem.IsWindows()) plain = plain.Replace('\\', '/');
        if (plain is "~" || plain.StartsWith("~/", StringComparison.Ordinal)) plain = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + plain[1..];
        RefuseDrives(plain);
        string full = Path.GetFullPath(plain, _location);
        return full.Length > 1 && plain.EndsWith('/') ? full.TrimEnd('/') + "/" : full;
    }

    private static void RefuseDrives(string path)
    {
        int colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 1 || path.AsSpan(0, colon).IndexOfAny('/', '.') >= 0) return;
        string drive = path[..colon];
        var cause = new RuntimeException($"Cannot find drive. A drive with the name '{drive}' does not exist.");
        throw new RuntimeException(cause.Message, cause, new ErrorRecord(cause, "DriveNotFound", ErrorCategory.ObjectNotFound, drive));
    }
}
