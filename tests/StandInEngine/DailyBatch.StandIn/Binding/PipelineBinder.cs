using System.Management.Automation;
using DailyBatch.StandIn.Running;

namespace DailyBatch.StandIn.Binding;

/// <summary>Binds one input object in four passes: by value and by property name as it is, then both with conversion.</summary>
internal sealed class PipelineBinder(BindingState state)
{
    private readonly Dictionary<CompiledParameter, object?> _defaults = [];
    private readonly ulong _setsBeforeInput = state.Sets;

    /// <summary>False where no parameter took it.</summary>
    public bool Bind(object? input)
    {
        Reset();
        try
        {
            bool any = false;
            foreach (bool coerce in (bool[])[false, true])
            {
                any |= Pass(input, byName: false, coerce);
                any |= Pass(input, byName: true, coerce);
            }

            ParameterSetChoice.AfterInput(state);
            if (!any) Reset();
            return any;
        }
        catch (ParameterBindingException)
        {
            Reset();
            throw;
        }
    }

    /// <summary>What one object brought is not there for the next.</summary>
    private void Reset()
    {
        foreach (var (parameter, value) in _defaults)
        {
            if (!state.IsBound(parameter)) continue;
            parameter.Set(state.Holder(parameter), value);
            state.MarkUnbound(parameter);
        }

        state.Sets = _setsBeforeInput;
    }

    /// <summary>The default set, if it is still possible; the others only where that one took nothing.</summary>
    private bool Pass(object? input, bool byName, bool coerce)
    {
        ulong standard = state.Sets & state.Metadata.Sets.Default;
        return PassIn(standard, input, byName, coerce) || PassIn(state.Sets & ~standard, input, byName, coerce);
    }

    private bool PassIn(ulong sets, object? input, bool byName, bool coerce)
    {
        bool any = false;
        foreach (CompiledParameter parameter in state.Unbound.Reverse().ToList())
        {
            if (!parameter.In(sets & state.Sets).Any(data => byName ? data.ValueFromPipelineByPropertyName : data.ValueFromPipeline)) continue;
            object? value = input;
            if (byName && !TryFindProperty(parameter, input, out value)) continue;
            any |= TryBind(parameter, value, coerce);
        }

        return any;
    }

    private static bool TryFindProperty(CompiledParameter parameter, object? input, out object? value)
    {
        foreach (string name in parameter.Aliases.Prepend(parameter.Name))
        {
            if (ObjectMembers.TryGet(input, name, out value)) return true;
        }

        value = null;
        return false;
    }

    private bool TryBind(CompiledParameter parameter, object? value, bool coerce)
    {
        object? before = parameter.Get(state.Holder(parameter));
        try
        {
            if (!ArgumentBinder.TryBind(state, parameter, value, coerce)) return false;
        }
        catch (ArgumentConversionException)
        {
            return false;
        }

        _defaults.TryAdd(parameter, before);
        return true;
    }
}
