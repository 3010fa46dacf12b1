namespace DailyBatch.StandIn.Binding;

/// <summary>Binds what stands in the command's call, before any command of the pipeline begins.</summary>
internal static class CommandLineBinder
{
    public static void Bind(BindingState state, IReadOnlyList<CommandArgument> arguments, bool expectsInput)
    {
        List<(CompiledParameter Parameter, object? Value)> named = [];
        List<object?> loose = [];
        Sort(state, arguments, named, loose);
        foreach (var (parameter, value) in named)
        {
            if (state.IsBound(parameter)) throw BindingFault.Twice(parameter, state.Call);
            ArgumentBinder.TryBind(state, parameter, value, coerce: true);
        }

        foreach (object? value in loose) PositionalBinder.Bind(state, value);
        ParameterSetChoice.BeforeInput(state, expectsInput);
    }

    /// <summary>A name takes the next word as its value, unless it is a switch.</summary>
    private static void Sort(BindingState state, IReadOnlyList<CommandArgument> arguments, List<(CompiledParameter, object?)> named, List<object?> loose)
    {
        for (int at = 0; at < arguments.Count; at++)
        {
            CommandArgument argument = arguments[at];
            if (argument.Name is null)
            {
                loose.Add(argument.Value);
                continue;
            }

            CompiledParameter parameter = ParameterLookup.Find(state.Metadata.Parameters, argument.Name, state.Call);
            if (argument.HasValue) named.Add((parameter, argument.Value));
            else if (parameter.IsSwitch) named.Add((parameter, true));
            else if (at + 1 < arguments.Count && arguments[at + 1].Name is null) named.Add((parameter, arguments[++at].Value));
            else throw BindingFault.MissingArgument(parameter, state.Call);
        }
    }
}
