using System.Collections.Concurrent;
using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.StandIn.Binding;

/// <summary>What a command's class says of itself by its attributes.</summary>
internal sealed class CommandMetadata
{
    private static readonly ConcurrentDictionary<Type, CommandMetadata> Known = new();

    private CommandMetadata(Type type)
    {
        Attribute = type.GetCustomAttribute<CmdletAttribute>() ?? throw new MetadataException($"{type} has no Cmdlet attribute.");
        if (typeof(IDynamicParameters).IsAssignableFrom(type)) throw new MetadataException($"{Name} has dynamic parameters, which the stand-in engine does not know.");
        Parameters = [.. Declared(type, ParameterOwner.Command), .. Declared(typeof(CommonParameters), ParameterOwner.Common), .. ShouldProcess()];
        RefuseDoubles();
        Sets = new ParameterSetTable(Parameters.SelectMany(one => one.SetNames), Attribute.DefaultParameterSetName);
        foreach (CompiledParameter parameter in Parameters) parameter.Place(Sets);
    }

    public CmdletAttribute Attribute { get; }

    public string Name => $"{Attribute.VerbName}-{Attribute.NounName}";

    public IReadOnlyList<CompiledParameter> Parameters { get; }

    public ParameterSetTable Sets { get; }

    public static CommandMetadata Of(Type type) => Known.GetOrAdd(type, one => new CommandMetadata(one));

    private IEnumerable<CompiledParameter> ShouldProcess() =>
        Attribute.SupportsShouldProcess ? Declared(typeof(ShouldProcessParameters), ParameterOwner.ShouldProcess) : [];

    private static IEnumerable<CompiledParameter> Declared(Type type, ParameterOwner owner) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.IsDefined(typeof(ParameterAttribute)) && property.SetMethod is { IsPublic: true })
        .Select(property => new CompiledParameter(property, owner));

    private void RefuseDoubles()
    {
        IGrouping<string, string>? twice = Parameters
            .SelectMany(one => one.Aliases.Prepend(one.Name))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new MetadataException($"A parameter with the name '{twice.Key}' was defined multiple times for the command {Name}.");
    }
}
