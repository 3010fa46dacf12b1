using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Completers;

/// <summary>Offers today and the days after it.</summary>
public sealed class DateCompleter : IArgumentCompleter
{
    private const int Days = 14;

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        return Completion.Of(Enumerable.Range(0, Days).Select(n => today.AddDays(n).Day()), wordToComplete);
    }
}
