namespace System.Management.Automation.Language;

/// <summary>A piece of parsed script. The stand-in hands none out; completers receive null.</summary>
public abstract class Ast
{
    internal Ast()
    {
    }
}
