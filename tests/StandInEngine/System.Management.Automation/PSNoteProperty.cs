namespace System.Management.Automation;

/// <summary>A property that is a name and a value.</summary>
public class PSNoteProperty : PSPropertyInfo
{
    public PSNoteProperty(string name, object? value) => (Name, Value) = (name, value);

    public override PSMemberTypes MemberType => PSMemberTypes.NoteProperty;

    public override object? Value { get; set; }

    public override string ToString() => $"{Value?.GetType().Name ?? "object"} {Name}={Value}";
}
