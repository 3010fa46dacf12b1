using System.Collections.ObjectModel;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace System.Management.Automation;

/// <summary>Code in braces, as far as the stand-in knows the language.</summary>
public class ScriptBlock
{
    internal ScriptBlock(string text, IReadOnlyList<Statement> body) => (Text, Body) = (text, body);

    internal string Text { get; }

    internal IReadOnlyList<Statement> Body { get; }

    public static ScriptBlock Create(string script) => new(script, ScriptParser.Parse(script));

    /// <summary>Runs it in the session of the current thread.</summary>
    public Collection<PSObject?> Invoke(params object[] args)
    {
        Session session = Session.Current ?? throw new PSInvalidOperationException("There is no Runspace available to run scripts in this thread.");
        if (args.Length > 0) throw new PSInvalidOperationException("The stand-in engine passes no arguments to script blocks.");
        Collection<PSObject?> output = [];
        new Execution(session, new DailyBatch.StandIn.ShellStreams()).Run(Body, one => output.Add(one is null ? null : PSObject.AsPSObject(one)));
        return output;
    }

    public override string ToString() => Text;
}
