using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Parsing;

/// <summary>A value, commands, or a value and the commands it is piped to.</summary>
internal sealed record PipelineStatement(Expression? Head, IReadOnlyList<CommandCall> Commands, string Text) : Statement
{
    public override void Run(Execution execution, Action<object?> output)
    {
        IEnumerable<object?>? input = Head is null ? null : Execution.Enumerate(Head.Evaluate(execution));
        if (Commands.Count > 0)
        {
            execution.Run([.. Commands.Select(call => call.Prepare(execution, Text))], input, output);
            return;
        }

        foreach (object? one in input ?? []) output(one);
    }
}
