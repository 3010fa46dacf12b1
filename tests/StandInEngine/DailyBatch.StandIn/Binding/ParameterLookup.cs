using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>Finds a parameter by its name, an alias, or the beginning of either.</summary>
internal static class ParameterLookup
{
    public static CompiledParameter Find(IReadOnlyList<CompiledParameter> parameters, string name, InvocationInfo call)
    {
        if (parameters.FirstOrDefault(one => one.IsCalled(name)) is { } exact) return exact;
        List<CompiledParameter> matches = [.. parameters.Where(one => one.StartsWith(name))];
        if (matches.Count == 0) throw BindingFault.NotFound(name, call);
        if (matches.Count == 1) return matches[0];
        List<CompiledParameter> own = matches.FindAll(one => one.Owner == ParameterOwner.Command);
        return own.Count == 1 ? own[0] : throw BindingFault.Ambiguous(name, matches, call);
    }
}
