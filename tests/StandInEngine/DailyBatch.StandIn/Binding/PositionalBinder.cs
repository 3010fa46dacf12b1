namespace DailyBatch.StandIn.Binding;

/// <summary>Binds a value without a name to the parameter that is next in line.</summary>
internal static class PositionalBinder
{
    public static void Bind(BindingState state, object? value)
    {
        List<CompiledParameter> next = Next(state);
        if (next.Count == 0) throw BindingFault.NoPosition(value, state.Call);
        if (next.Any(parameter => ArgumentBinder.TryBind(state, parameter, value, coerce: false))) return;
        foreach (CompiledParameter parameter in next.SkipLast(1))
        {
            if (TryConverted(state, parameter, value)) return;
        }

        ArgumentBinder.TryBind(state, next[^1], value, coerce: true);
    }

    /// <summary>The parameters of the lowest free position; those of the default set first.</summary>
    private static List<CompiledParameter> Next(BindingState state)
    {
        int Position(CompiledParameter parameter) => parameter.In(state.Sets).Select(data => data.Position).Where(position => position >= 0).DefaultIfEmpty(int.MaxValue).Min();
        var free = state.Unbound.Select(parameter => (Parameter: parameter, Position: Position(parameter))).Where(one => one.Position < int.MaxValue).ToList();
        int lowest = free.Count == 0 ? 0 : free.Min(one => one.Position);
        return [.. free.Where(one => one.Position == lowest).Select(one => one.Parameter).OrderByDescending(one => (one.Sets & state.Sets & state.Metadata.Sets.Default) != 0)];
    }

    private static bool TryConverted(BindingState state, CompiledParameter parameter, object? value)
    {
        try
        {
            return ArgumentBinder.TryBind(state, parameter, value, coerce: true);
        }
        catch (ArgumentConversionException)
        {
            return false;
        }
    }
}
