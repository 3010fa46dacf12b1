using System.Reflection;

namespace DailyBatch.PowerShell.Tests.Support;

/// <summary>Reads attributes as data: that is right whatever assembly stands behind them.</summary>
internal static class AttributeReading
{
    public static T Named<T>(this CustomAttributeData attribute, string name, T fallback = default!)
    {
        var found = attribute.NamedArguments.FirstOrDefault(a => a.MemberName == name);
        if (found.MemberInfo is null) return fallback;
        return typeof(T).IsEnum ? (T)Enum.ToObject(typeof(T), found.TypedValue.Value!) : (T)found.TypedValue.Value!;
    }
}
