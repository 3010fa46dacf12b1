using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>A parameter as its metadata tell of it.</summary>
internal sealed record ParameterFact(string Name, Type Type, IReadOnlyList<string> Aliases, bool HasCompleter, IReadOnlyList<ParameterBinding> Bindings)
{
    /// <summary>The parameter of a property; null when the property is none.</summary>
    public static ParameterFact? Of(PropertyInfo property)
    {
        var attributes = property.GetCustomAttributesData();
        var bindings = attributes.Where(a => a.AttributeType == typeof(ParameterAttribute)).Select(ParameterBinding.Of).ToList();
        if (bindings.Count == 0) return null;
        var aliases = attributes.Where(a => a.AttributeType == typeof(AliasAttribute))
            .SelectMany(a => (IEnumerable<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)
            .Select(a => (string)a.Value!);
        return new(property.Name, property.PropertyType, [.. aliases], attributes.Any(a => a.AttributeType == typeof(ArgumentCompleterAttribute)), bindings);
    }

    /// <summary>How it binds in a set; null when it is not in it.</summary>
    public ParameterBinding? In(string set) => Bindings.FirstOrDefault(b => b.Set == set || b.Set == ParameterAttribute.AllParameterSets);
}
