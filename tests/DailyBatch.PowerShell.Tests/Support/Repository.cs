using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = Named("Repository");

    /// <summary>The program that puts rendered episodes into workspaces.</summary>
    public static string PublishRig { get; } = Named("PublishRig");

    /// <summary>The built module, as it is shipped.</summary>
    public static string Module => In("out", "DailyBatch");

    public static string In(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Named(string key) => typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
