using DailyBatch.StandIn;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>A session for each test, with the sample module in it and a variable <c>$log</c> that its commands write to.</summary>
public abstract class SampleSpecs : IDisposable
{
    protected SampleSpecs()
    {
        Shell.Import(Path.ChangeExtension(Built.SampleModule, ".psd1"));
        Shell["log"] = Log;
    }

    protected StandInShell Shell { get; } = new();

    protected List<string> Log { get; } = [];

    public void Dispose() => Shell.Dispose();

    protected ShellResult Run(string text) => Shell.Run(text);
}
