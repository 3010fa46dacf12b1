using System.Collections;
using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.StandIn.Running;

/// <summary>Properties of any object by name, whatever the case of its letters.</summary>
internal static class ObjectMembers
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy;

    public static bool TryGet(object? target, string name, out object? value)
    {
        value = null;
        if (target is PSObject wrapped)
        {
            if (wrapped.Properties[name] is { } added)
            {
                value = added.Value;
                return true;
            }

            return !ReferenceEquals(wrapped.BaseObject, wrapped) && TryGet(wrapped.BaseObject, name, out value);
        }

        if (target is IDictionary table && Key(table, name) is { } key)
        {
            value = table[key];
            return true;
        }

        return TryRead(target, name, out value);
    }

    /// <summary>The property; of a list without it, the property of each element; null where there is none.</summary>
    public static object? Get(object? target, string name)
    {
        if (TryGet(target, name, out object? value)) return value;
        if (name.Equals("Count", StringComparison.OrdinalIgnoreCase) || name.Equals("Length", StringComparison.OrdinalIgnoreCase)) return Count(target);
        if (target is string || target is not IEnumerable list) return null;
        object?[] each = [.. list.Cast<object?>().Where(one => TryGet(one, name, out _)).Select(one => Get(one, name))];
        return each.Length switch { 0 => null, 1 => each[0], _ => each };
    }

    public static IEnumerable<string> Names(object? target) => target switch
    {
        null => [],
        PSObject wrapped when wrapped.Properties.Any() => wrapped.Properties.Select(one => one.Name),
        PSObject wrapped => Names(wrapped.BaseObject),
        _ => target.GetType().GetProperties(Public).Where(one => one.GetIndexParameters().Length == 0).Select(one => one.Name),
    };

    private static bool TryRead(object? target, string name, out object? value)
    {
        value = null;
        if (target is null) return false;
        PropertyInfo? property = Array.Find(target.GetType().GetProperties(Public), one => one.GetIndexParameters().Length == 0 && one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        property ??= Declared(target.GetType(), name);
        if (property is null) return false;
        value = property.GetValue(target);
        return true;
    }

    /// <summary>Lists show Count through an interface only where they implement it so.</summary>
    private static PropertyInfo? Declared(Type type, string name) =>
        type.IsArray && name.Equals("Count", StringComparison.OrdinalIgnoreCase) ? typeof(ICollection).GetProperty("Count") : null;

    private static object? Key(IDictionary table, string name) =>
        table.Keys.Cast<object>().FirstOrDefault(key => key is string text && text.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int Count(object? target) => target switch
    {
        null => 0,
        ICollection list => list.Count,
        IEnumerable list and not string => list.Cast<object?>().Count(),
        _ => 1,
    };
}
