namespace DailyBatch.StandIn.Binding;

/// <summary>Decides which parameter set is meant, and what is missing in it.</summary>
internal static class ParameterSetChoice
{
    public static void BeforeInput(BindingState state, bool expectsInput)
    {
        Refuse(state);
        if (!expectsInput) TakeOne(state);
        else if (Several(state)) NarrowToThoseThatTakeInput(state);
        List<CompiledParameter> missing = Missing(state, expectsInput);
        if (missing.Count > 0) throw BindingFault.MissingMandatory(missing, state.Call);
    }

    /// <summary>After an input object was bound, one set must be left, or the default one among them, or one that has all it must have.</summary>
    public static void AfterInput(BindingState state)
    {
        Refuse(state);
        TakeOne(state);
    }

    /// <summary>Mandatory in every possible set and not bound; what the pipeline may still bring does not count before input.</summary>
    public static List<CompiledParameter> Missing(BindingState state, bool inputMayBringIt) =>
    [
        .. state.Unbound.Where(parameter => state.Metadata.Sets.Each(state.Sets).All(set =>
            parameter.IsMandatoryIn(set) && !(inputMayBringIt && parameter.TakesInputIn(set)))),
    ];

    private static bool Several(BindingState state) => ParameterSetTable.Count(state.Sets) > 1;

    private static void Refuse(BindingState state)
    {
        if (state.Sets == 0) throw BindingFault.AmbiguousSet(state.Call);
    }

    private static void TakeOne(BindingState state)
    {
        if (!Several(state) || TakeDefault(state)) return;
        TakeComplete(state);
    }

    private static bool TakeDefault(BindingState state)
    {
        ulong standard = state.Metadata.Sets.Default & state.Sets;
        if (standard != 0) state.Sets = standard;
        return standard != 0;
    }

    private static void TakeComplete(BindingState state)
    {
        List<ulong> complete = [.. state.Metadata.Sets.Each(state.Sets).Where(set => !state.Unbound.Any(parameter => parameter.IsMandatoryIn(set)))];
        if (complete.Count != 1) throw BindingFault.AmbiguousSet(state.Call);
        state.Sets = complete[0];
    }

    private static void NarrowToThoseThatTakeInput(BindingState state)
    {
        ulong taking = state.Metadata.Sets.Each(state.Sets)
            .Where(set => state.Unbound.Any(parameter => parameter.TakesInputIn(set)))
            .Aggregate(0UL, (sets, set) => sets | set);
        if (taking != 0) state.Sets &= taking;
        else TakeOne(state);
    }
}
