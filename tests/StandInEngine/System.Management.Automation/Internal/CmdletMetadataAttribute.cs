namespace System.Management.Automation.Internal;

/// <summary>Base of the attributes that describe a command.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract class CmdletMetadataAttribute : Attribute
{
    internal CmdletMetadataAttribute()
    {
    }
}
