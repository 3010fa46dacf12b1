namespace System.Management.Automation.Language;

/// <summary>A parsed call of a command; only named here because argument completers take one.</summary>
public class CommandAst : CommandBaseAst
{
    internal CommandAst()
    {
    }
}
