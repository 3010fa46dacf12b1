using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace DailyBatch.PowerShell.Completers;

/// <summary>Offers the ids of stored episodes, newest first, from the names of their files: no file is opened.</summary>
public sealed class EpisodeIdCompleter : IArgumentCompleter
{
    private const int Most = 50;

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Completion.Of(Ids(fakeBoundParameters), wordToComplete).Take(Most);

    private static IEnumerable<string> Ids(IDictionary bound)
    {
        var folder = Completion.TryOpen(bound)?.Workspace.Episodes;
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "episode_*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .OrderDescending(StringComparer.Ordinal);
    }
}
