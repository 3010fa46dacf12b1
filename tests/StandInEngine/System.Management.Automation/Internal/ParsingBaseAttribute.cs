namespace System.Management.Automation.Internal;

/// <summary>Base of the attributes that say how a parameter is given.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract class ParsingBaseAttribute : CmdletMetadataAttribute
{
    internal ParsingBaseAttribute()
    {
    }
}
