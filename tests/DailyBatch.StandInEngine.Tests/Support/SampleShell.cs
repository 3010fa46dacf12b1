using DailyBatch.StandIn;

namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>A session with the sample module in it, and a variable <c>$log</c> that its commands write to.</summary>
public sealed class SampleShell : IDisposable
{
    private readonly List<string> _log = [];

    public SampleShell()
    {
        Shell.Import(System.IO.Path.ChangeExtension(Built.SampleModule, ".psd1"));
        Shell["log"] = _log;
    }

    public StandInShell Shell { get; } = new();

    public IReadOnlyList<string> Log => _log;

    public ShellResult Run(string text) => Shell.Run(text);

    public void Dispose() => Shell.Dispose();
}
