namespace System.Management.Automation.Internal;

/// <summary>Properties in the order in which they were added.</summary>
internal sealed class PropertyBag : PSMemberInfoCollection<PSPropertyInfo>
{
    private readonly List<PSPropertyInfo> _all = [];

    public override PSPropertyInfo? this[string name] => _all.Find(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public override void Add(PSPropertyInfo member)
    {
        if (this[member.Name] is not null) throw new PSInvalidOperationException($"Cannot add a member with the name \"{member.Name}\" because a member with that name already exists.");
        _all.Add(member);
    }

    public override void Remove(string name) => _all.RemoveAll(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public override IEnumerator<PSPropertyInfo> GetEnumerator() => _all.GetEnumerator();
}
