using System.Management.Automation;
using System.Numerics;

namespace DailyBatch.StandIn.Binding;

/// <summary>Gives each parameter set of a command one bit. A command without sets has the one that stands for all.</summary>
internal sealed class ParameterSetTable
{
    private readonly List<string> _names = [];

    public ParameterSetTable(IEnumerable<string> names, string? defaultName)
    {
        IEnumerable<string> all = defaultName is null ? names : names.Append(defaultName);
        _names.AddRange(all.Where(name => name != ParameterAttribute.AllParameterSets).Distinct(StringComparer.OrdinalIgnoreCase));
        if (_names.Count == 0) _names.Add(ParameterAttribute.AllParameterSets);
        Default = defaultName is null ? 0 : Bit(defaultName);
    }

    public ulong All => (1UL << _names.Count) - 1;

    /// <summary>Zero where the command names no default.</summary>
    public ulong Default { get; }

    public ulong Bit(string name) => name == ParameterAttribute.AllParameterSets
        ? All
        : 1UL << _names.FindIndex(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<ulong> Each(ulong sets) => Enumerable.Range(0, _names.Count).Select(index => 1UL << index).Where(bit => (sets & bit) != 0);

    public string Name(ulong set) => Count(set) == 1 ? _names[BitOperations.TrailingZeroCount(set)] : ParameterAttribute.AllParameterSets;

    public static int Count(ulong sets) => BitOperations.PopCount(sets);
}
