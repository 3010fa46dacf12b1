using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>What is bound so far, and which parameter sets are still possible.</summary>
internal sealed class BindingState(Cmdlet command, CommandMetadata metadata, InvocationInfo call, SessionState session)
{
    private readonly HashSet<CompiledParameter> _bound = [];

    public CommandMetadata Metadata => metadata;

    public InvocationInfo Call => call;

    public EngineIntrinsics Engine { get; } = new(session);

    public CommonParameters Common { get; } = new();

    public ShouldProcessParameters ShouldProcess { get; } = new();

    public ulong Sets { get; set; } = metadata.Sets.All;

    public string SetName => metadata.Sets.Name(Sets);

    public IEnumerable<CompiledParameter> Unbound => metadata.Parameters.Where(one => !_bound.Contains(one));

    public bool IsBound(CompiledParameter parameter) => _bound.Contains(parameter);

    public object Holder(CompiledParameter parameter) => parameter.Owner switch
    {
        ParameterOwner.Command => command,
        ParameterOwner.Common => Common,
        _ => ShouldProcess,
    };

    public void MarkBound(CompiledParameter parameter, object? value)
    {
        _bound.Add(parameter);
        call.BoundParameters[parameter.Name] = value;
        Sets &= parameter.Sets;
    }

    public void MarkUnbound(CompiledParameter parameter)
    {
        _bound.Remove(parameter);
        call.BoundParameters.Remove(parameter.Name);
    }
}
