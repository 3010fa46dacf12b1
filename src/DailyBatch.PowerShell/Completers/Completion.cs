using System.Collections;
using System.Management.Automation;
using DailyBatch.Core.Batches;

namespace DailyBatch.PowerShell.Completers;

/// <summary>What completers share. A completer never fails: who presses Tab wants words or nothing.</summary>
internal static class Completion
{
    /// <summary>The words that go on from what is typed.</summary>
    public static IEnumerable<CompletionResult> Of(IEnumerable<string> words, string? typed)
    {
        var start = (typed ?? "").Trim('\'', '"');
        return words.Where(word => word.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Select(word => new CompletionResult(word));
    }

    /// <summary>The workspace that the command would work in; null when it cannot be opened.</summary>
    public static DailyBatchApp? TryOpen(IDictionary bound)
    {
        try
        {
            return DailyBatchApp.Open(new AppOptions { CurrentDirectory = Location(), Workspace = bound["Workspace"] as string });
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>
    /// The session's location: the process's own folder does not follow Set-Location.
    /// The session state's own proxy is closed while a completion runs, so a script is asked.
    /// </summary>
    private static string Location() =>
        ScriptBlock.Create("(Get-Location -PSProvider FileSystem).ProviderPath").Invoke()[0].ToString();
}
