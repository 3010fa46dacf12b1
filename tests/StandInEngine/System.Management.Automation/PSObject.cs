using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>An object with added properties, or a bag of properties only.</summary>
public class PSObject
{
    public PSObject() => BaseObject = this;

    public PSObject(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        BaseObject = obj is PSObject other ? other.BaseObject : obj;
    }

    public object BaseObject { get; }

    /// <summary>The added ones only: the stand-in reads the others from the object itself.</summary>
    public PSMemberInfoCollection<PSPropertyInfo> Properties { get; } = new PropertyBag();

    public static PSObject AsPSObject(object obj) => obj as PSObject ?? new PSObject(obj);

    public override string ToString() => ReferenceEquals(BaseObject, this)
        ? "@{" + string.Join("; ", Properties.Select(one => $"{one.Name}={one.Value}")) + "}"
        : BaseObject.ToString() ?? "";
}
