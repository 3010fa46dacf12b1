using System.Management.Automation;
using System.Management.Automation.Internal;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Commands;

/// <summary>The first, the last, or some properties. With <c>-First</c> it stops what is above it, as the real one does.</summary>
[Cmdlet(VerbsCommon.Select, "Object")]
[Alias("select")]
internal sealed class SelectObjectCommand : PSCmdlet
{
    private readonly Queue<object?> _tail = [];
    private int _written;
    private int _seen;

    [Parameter(ValueFromPipeline = true)]
    public object? InputObject { get; set; }

    [Parameter(Position = 0)]
    public string[]? Property { get; set; }

    [Parameter]
    public string? ExpandProperty { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? First { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int? Last { get; set; }

    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int Skip { get; set; }

    protected override void BeginProcessing()
    {
        if (First == 0) throw new StopUpstreamCommandsException(this);
    }

    protected override void ProcessRecord()
    {
        if (_seen++ < Skip) return;
        if (Last is not null) Keep();
        else Write(InputObject);
    }

    protected override void EndProcessing()
    {
        foreach (object? one in _tail) Write(one);
    }

    private void Keep()
    {
        _tail.Enqueue(InputObject);
        if (_tail.Count > Last) _tail.Dequeue();
    }

    private void Write(object? one)
    {
        if (ExpandProperty is not null) WriteObject(ObjectMembers.Get(one, ExpandProperty), enumerateCollection: true);
        else WriteObject(Property is null ? one : Chosen(one));
        if (++_written == First) throw new StopUpstreamCommandsException(this);
    }

    private PSObject Chosen(object? one)
    {
        var chosen = new PSObject();
        IEnumerable<string> names = Property is ["*"] ? ObjectMembers.Names(one) : Property!;
        foreach (string name in names) chosen.Properties.Add(new PSNoteProperty(name, ObjectMembers.Get(one, name)));
        return chosen;
    }
}
