using System.Collections;
using System.Management.Automation;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Parsing;

namespace DailyBatch.StandIn.Running;

/// <summary>Completes the last word of a command: a parameter's name, or its value by completer, listed words or enumeration.</summary>
internal static class Completion
{
    public static IReadOnlyList<CompletionResult> Of(Session session, string text)
    {
        string[] words = text.Split('|')[^1].TrimStart().Split(' ', StringSplitOptions.None);
        string word = words.Length > 1 ? words[^1] : "";
        CommandMetadata metadata = CommandMetadata.Of(session.Commands.Find(words[0]).ImplementingType);
        if (word.StartsWith('-')) return Names(metadata, word[1..]);
        string before = words.Length > 2 ? words[^2] : "";
        CompiledParameter? parameter = metadata.Parameters.FirstOrDefault(one => before.StartsWith('-') && one.IsCalled(before[1..]));
        return parameter is null ? [] : [.. Values(session, metadata, parameter, words, word)];
    }

    private static IReadOnlyList<CompletionResult> Names(CommandMetadata metadata, string beginning) =>
    [
        .. metadata.Parameters
            .Where(one => one.Name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            .Select(one => new CompletionResult("-" + one.Name, one.Name, CompletionResultType.ParameterName, $"[{one.Type.Name}] {one.Name}")),
    ];

    private static IEnumerable<CompletionResult> Values(Session session, CommandMetadata metadata, CompiledParameter parameter, string[] words, string word)
    {
        if (parameter.Attributes.OfType<ArgumentCompleterAttribute>().FirstOrDefault() is { } completer)
            return ((IArgumentCompleter)Activator.CreateInstance(completer.Type)!).CompleteArgument(metadata.Name, parameter.Name, word, null, Bound(session, metadata, words));

        Type type = ListConversion.ElementOf(parameter.Type) ?? parameter.Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        IEnumerable<string> all = parameter.Attributes.OfType<ValidateSetAttribute>().FirstOrDefault()?.ValidValues ?? (type.IsEnum ? Enum.GetNames(type) : []);
        return all
            .Where(one => one.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            .Select(one => new CompletionResult(one, one, CompletionResultType.ParameterValue, one));
    }

    /// <summary>What the words before already say, as the engine hands it to completers: not converted, not validated.</summary>
    private static Hashtable Bound(Session session, CommandMetadata metadata, string[] words)
    {
        var bound = new Hashtable(StringComparer.OrdinalIgnoreCase);
        string call = string.Join(' ', words[..^2]);
        if (ScriptParser.Parse(call) is not [PipelineStatement { Commands: [var command] }]) return bound;
        IReadOnlyList<CommandArgument> arguments = command.Arguments(new Execution(session, new ShellStreams()));
        for (int at = 0; at < arguments.Count; at++)
        {
            if (arguments[at].Name is not { } name || metadata.Parameters.FirstOrDefault(one => one.IsCalled(name)) is not { } parameter) continue;
            object? value = arguments[at].HasValue || parameter.IsSwitch ? arguments[at].Value ?? true : arguments.ElementAtOrDefault(at + 1)?.Value;
            bound[parameter.Name] = NumberText.Plain(value);
        }

        return bound;
    }
}
