namespace System.Management.Automation;

/// <summary>A member of an object.</summary>
public abstract class PSMemberInfo
{
    public string Name { get; private protected set; } = "";

    public abstract PSMemberTypes MemberType { get; }

    public abstract object? Value { get; set; }
}
