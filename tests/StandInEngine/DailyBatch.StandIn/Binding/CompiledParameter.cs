using System.Collections;
using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.StandIn.Binding;

/// <summary>One parameter as its attributes describe it.</summary>
internal sealed class CompiledParameter(PropertyInfo property, ParameterOwner owner)
{
    private readonly List<(ulong Sets, ParameterAttribute Data)> _places = [];

    public string Name => property.Name;

    public Type Type => property.PropertyType;

    public ParameterOwner Owner => owner;

    public IReadOnlyList<string> Aliases { get; } = [.. property.GetCustomAttributes<AliasAttribute>().SelectMany(alias => alias.AliasNames)];

    public IReadOnlyList<Attribute> Attributes { get; } = [.. property.GetCustomAttributes()];

    public bool IsSwitch => (Nullable.GetUnderlyingType(Type) ?? Type) == typeof(SwitchParameter);

    public bool IsMandatorySomewhere => _places.Exists(place => place.Data.Mandatory);

    /// <summary>The sets that it belongs to.</summary>
    public ulong Sets => _places.Aggregate(0UL, (sets, place) => sets | place.Sets);

    public IEnumerable<string> SetNames => property.GetCustomAttributes<ParameterAttribute>().Select(data => data.ParameterSetName);

    public void Place(ParameterSetTable table) =>
        _places.AddRange(property.GetCustomAttributes<ParameterAttribute>().Select(data => (table.Bit(data.ParameterSetName), data)));

    /// <summary>What it says of itself in any of these sets; what it says for one set goes before what it says for all.</summary>
    public IEnumerable<ParameterAttribute> In(ulong sets) =>
        _places.Where(place => (place.Sets & sets) != 0).OrderBy(place => ParameterSetTable.Count(place.Sets)).Select(place => place.Data);

    public bool TakesInputIn(ulong sets) => In(sets).Any(data => data.ValueFromPipeline || data.ValueFromPipelineByPropertyName);

    public bool IsMandatoryIn(ulong set) => In(set).Any(data => data.Mandatory);

    public object? Get(object instance) => property.GetValue(instance);

    public void Set(object instance, object? value) => property.SetValue(instance, value);

    public bool IsCalled(string name) => NamesOf().Contains(name, StringComparer.OrdinalIgnoreCase);

    public bool StartsWith(string prefix) => NamesOf().Any(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    public bool IsList => Type.IsArray || Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(Type);

    private IEnumerable<string> NamesOf() => Aliases.Prepend(Name);
}
