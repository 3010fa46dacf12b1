using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace SampleModule;

public sealed class ColourCompleter : IArgumentCompleter
{
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        from name in (string[])["crimson", "cyan", "teal"]
        where name.StartsWith(wordToComplete, StringComparison.OrdinalIgnoreCase)
        select new CompletionResult(name, name, CompletionResultType.ParameterValue, $"{commandName} {fakeBoundParameters["Number"]} in {Location()}");

    /// <summary>A completer has no session state of its own, so it asks a script.</summary>
    private static string? Location() => ScriptBlock.Create("(Get-Location -PSProvider FileSystem).ProviderPath").Invoke()[0].ToString();
}
