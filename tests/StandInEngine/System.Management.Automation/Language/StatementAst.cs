namespace System.Management.Automation.Language;

/// <summary>A parsed statement.</summary>
public abstract class StatementAst : Ast
{
    internal StatementAst()
    {
    }
}
