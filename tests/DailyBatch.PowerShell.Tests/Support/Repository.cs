using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;

    /// <summary>The built module, as it is shipped.</summary>
    public static string Module => In("out", "DailyBatch");

    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);
}
