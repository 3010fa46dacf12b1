using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using DailyBatch.Core.Settings;

namespace DailyBatch.PowerShell.Completers;

/// <summary>Offers the niches of the workspace's settings, else the built-in ones.</summary>
public sealed class NicheCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var own = Completion.TryOpen(fakeBoundParameters)?.Settings.Planner.Niches;
        return Completion.Of(own is { Length: > 0 } ? own : PlannerWords.Niches, wordToComplete);
    }
}
