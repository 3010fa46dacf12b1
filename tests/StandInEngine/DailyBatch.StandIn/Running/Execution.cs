using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Binding;
using DailyBatch.StandIn.Parsing;

namespace DailyBatch.StandIn.Running;

/// <summary>One run of a text: its pipelines, which may be inside each other, and its streams.</summary>
internal sealed class Execution(Session session, ShellStreams streams)
{
    private readonly Lock _gate = new();
    private readonly List<Pipeline> _active = [];
    private bool _stopped;

    public Session Session => session;

    public ShellStreams Streams => streams;

    public void Run(IReadOnlyList<Statement> statements, Action<object?> output)
    {
        foreach (Statement statement in statements) statement.Run(this, output);
    }

    /// <summary>All that a body puts out: nothing, one object, or an array.</summary>
    public object? Collect(Action<Action<object?>> body)
    {
        List<object?> all = [];
        body(all.Add);
        return all.Count switch { 0 => AutomationNull.Value, 1 => all[0], _ => all.ToArray() };
    }

    public object? Invoke(ScriptBlock block, object? item) => Collect(output => Invoke(block, item, output));

    /// <summary>Runs a script block with the item as <c>$_</c>; its output goes on at once.</summary>
    public void Invoke(ScriptBlock block, object? item, Action<object?> output)
    {
        object? before = session.Variables.GetValueOrDefault("_");
        session.Variables["_"] = item;
        try
        {
            Run(block.Body, output);
        }
        finally
        {
            session.Variables["_"] = before;
        }
    }

    public void Run(IReadOnlyList<CommandProcessor> commands, IEnumerable<object?>? input, Action<object?> output)
    {
        for (int at = 0; at < commands.Count; at++) commands[at].Runtime.Downstream = at + 1 < commands.Count ? commands[at + 1].Process : output;
        var pipeline = new Pipeline(commands, streams.Swallowed.Add);
        Enter(pipeline);
        try
        {
            pipeline.Run(input);
        }
        finally
        {
            lock (_gate) _active.Remove(pipeline);
        }
    }

    public void Stop()
    {
        Pipeline[] active;
        lock (_gate) (_stopped, active) = (true, [.. _active]);
        foreach (Pipeline pipeline in active.Reverse()) pipeline.Stop();
    }

    /// <summary>Empties a variable that a common parameter names, unless it is to go on.</summary>
    public void Restart(string? variable)
    {
        if (variable is not null && !variable.StartsWith('+')) session.Variables[variable] = new ArrayList();
    }

    /// <summary>Adds to a variable that a common parameter names: <c>-ErrorVariable e</c> starts anew, <c>+e</c> goes on.</summary>
    public void Append(string? variable, object? value)
    {
        if (variable is null) return;
        string name = variable.TrimStart('+');
        if (session.Variables.GetValueOrDefault(name) is not ArrayList list) session.Variables[name] = list = [];
        list.Add(value);
    }

    /// <summary>What goes down the pipe when a value stands at its head: a list bit by bit, "nothing" not at all, null as one null.</summary>
    public static IEnumerable<object?> Enumerate(object? value) => NumberText.Plain(value) switch
    {
        PSObject nothing when nothing == AutomationNull.Value => [],
        IEnumerable list and not (string or IDictionary) => list.Cast<object?>(),
        var one => [one],
    };

    private void Enter(Pipeline pipeline)
    {
        lock (_gate)
        {
            if (_stopped) throw new PipelineStoppedException("The pipeline has been stopped.");
            _active.Add(pipeline);
        }
    }
}
