namespace System.Management.Automation;

/// <summary>A type by itself or by name only.</summary>
public class PSTypeName
{
    public PSTypeName(Type type) => (Name, Type) = (type.FullName!, type);

    public PSTypeName(string name) => (Name, Type) = (name, Type.GetType(name));

    public string Name { get; }

    public Type? Type { get; }

    public override string ToString() => Name;
}
