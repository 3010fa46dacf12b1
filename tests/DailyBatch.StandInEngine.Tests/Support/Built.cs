using System.Reflection;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>Where the build put the assemblies that the tests look at.</summary>
public static class Built
{
    /// <summary>The reference assembly that cmdlets are compiled against.</summary>
    public static string Reference => Path("Reference")!;

    public static string SampleModule => Path("SampleModule")!;

    /// <summary>The real module; null until the repository has it.</summary>
    public static string? Product => Path("DailyBatch.PowerShell");

    private static string? Path(string key) =>
        typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(one => one.Key == key)?.Value;
}
