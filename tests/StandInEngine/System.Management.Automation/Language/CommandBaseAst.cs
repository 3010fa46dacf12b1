namespace System.Management.Automation.Language;

/// <summary>A parsed element of a pipeline.</summary>
public abstract class CommandBaseAst : StatementAst
{
    internal CommandBaseAst()
    {
    }
}
