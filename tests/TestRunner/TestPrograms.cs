namespace DailyBatch.TestRunner;

/// <summary>Finds the test programs of a build.</summary>
internal static class TestPrograms
{
    /// <summary>Every <c>X.Tests/{configuration}/X.Tests.dll</c>, by name.</summary>
    public static IEnumerable<string> Below(string binaries) =>
        Directory.EnumerateDirectories(binaries, "*.Tests").Order(StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "release", Path.GetFileName(folder) + ".dll"))
            .Where(File.Exists);
}
