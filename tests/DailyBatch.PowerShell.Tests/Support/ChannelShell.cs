using System.Globalization;
using DailyBatch.StandIn;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>A session that stands in a new channel's folder with the shipped module imported.</summary>
internal sealed class ChannelShell : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ChannelShell()
    {
        Shell = new StandInShell { Location = _folder.Path };
        Shell.Import(Repository.Module);
    }

    public StandInShell Shell { get; }

    public string Folder => _folder.Path;

    /// <summary>A date whose slots are all to come, wherever this runs.</summary>
    public static string Soon { get; } = DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string this[string name] => _folder[name];

    /// <summary>The stored episodes' files.</summary>
    public IReadOnlyList<string> Episodes =>
        Directory.Exists(_folder["storage/episodes"]) ? [.. Directory.EnumerateFiles(_folder["storage/episodes"], "*.json")] : [];

    public ShellResult Run(string text) => Shell.Run(text);

    /// <summary>Signs in to YouTube as a person with a browser does.</summary>
    public async Task<ShellResult> ConnectAsync(CancellationToken token)
    {
        var run = Shell.Start("Connect-YouTube -NoBrowser -InformationAction Continue");
        while (run.Streams.Information.Count == 0 && !run.Completion.IsCompleted) await Task.Delay(5, token);
        foreach (var record in run.Streams.Information) await YouTubeWorkspace.OpenAsync($"{record.MessageData}", token);
        return await run.Completion;
    }

    public void Settings(string json) => File.WriteAllText(_folder["dailybatch.json"], json);

    public void Dispose()
    {
        Shell.Dispose();
        _folder.Dispose();
    }
}
