namespace DailyBatch.Core.Tests.Voices.Programs;

/// <summary>Which programs this machine has. A build machine has neither espeak-ng nor festival, and its tests say so.</summary>
internal static class InstalledPrograms
{
    /// <summary>Whether a program is on the PATH; what a test does where it is not is said in its output.</summary>
    public static bool Has(string program)
    {
        var has = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
        if (!has) TestContext.Current.TestOutputHelper?.WriteLine($"{program} is not installed here: only the error of a missing program is tested.");
        return has;
    }
}
