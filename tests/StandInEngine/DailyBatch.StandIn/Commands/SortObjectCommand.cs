using System.Management.Automation;
using DailyBatch.StandIn.Parsing;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>All objects, in the order of one or more properties.</summary>
[Cmdlet("Sort", "Object")]
[Alias("sort")]
internal sealed class SortObjectCommand : PSCmdlet
{
    private readonly List<object?> _all = [];

    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Position = 0)]
    public string[]? Property { get; set; }

    [Parameter]
    public SwitchParameter Descending { get; set; }

    protected override void ProcessRecord() => _all.Add(InputObject);

    protected override void EndProcessing()
    {
        IComparer<object?> order = Comparer<object?>.Create(Compare);
        WriteObject(Descending ? _all.OrderDescending(order) : _all.Order(order), enumerateCollection: true);
    }

    private int Compare(object? left, object? right)
    {
        if (Property is null) return Comparison.Order(left, right);
        return Property.Select(name => Comparison.Order(ObjectMembers.Get(left, name), ObjectMembers.Get(right, name))).FirstOrDefault(order => order != 0);
    }
}
