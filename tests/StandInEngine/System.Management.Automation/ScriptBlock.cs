using DailyBatch.StandIn.Parsing;

namespace System.Management.Automation;

/// <summary>Code in braces. The stand-in knows one pipeline or expression in it.</summary>
public class ScriptBlock
{
    internal ScriptBlock(string text, IReadOnlyList<Statement> body) => (Text, Body) = (text, body);

    internal string Text { get; }

    internal IReadOnlyList<Statement> Body { get; }

    public override string ToString() => Text;
}
