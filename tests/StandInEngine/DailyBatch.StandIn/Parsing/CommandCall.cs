using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>A command's name and its arguments, as they were written.</summary>
internal sealed record CommandCall(string Name, IReadOnlyList<ArgumentWord> Words)
{
    public CommandProcessor Prepare(Execution execution, string line) =>
        new(execution.Session.Commands.Find(Name), Arguments(execution), execution, line);

    public IReadOnlyList<CommandArgument> Arguments(Execution execution) => [.. Words.SelectMany(word => word.Evaluate(execution))];
}
