using System.Globalization;
using System.Management.Automation;

namespace DailyBatch.StandIn.Binding;

/// <summary>Names, beginnings of names that fit one only, lists of names, and numbers that are defined.</summary>
internal static class EnumConversion
{
    public static object To(object value, Type type)
    {
        if (value is string text) return FromText(text, type);
        if (value is IConvertible and not Enum) return Defined(Enum.ToObject(type, Convert.ToInt64(value, CultureInfo.InvariantCulture)), value, type);
        throw Unknown(value, type);
    }

    private static object FromText(string text, Type type)
    {
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number)) return Defined(Enum.ToObject(type, number), text, type);
        long sum = text.Split(',').Aggregate(0L, (all, name) => all | Convert.ToInt64(Enum.Parse(type, FullName(name.Trim(), type)), CultureInfo.InvariantCulture));
        return Enum.ToObject(type, sum);
    }

    private static string FullName(string name, Type type)
    {
        string[] names = Enum.GetNames(type);
        if (Array.Find(names, one => one.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } exact) return exact;
        string[] begun = name.Length == 0 ? [] : Array.FindAll(names, one => one.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return begun.Length == 1 ? begun[0] : throw Unknown(name, type);
    }

    private static object Defined(object member, object value, Type type) =>
        Enum.IsDefined(type, member) || type.IsDefined(typeof(FlagsAttribute), false) ? member : throw Unknown(value, type);

    private static PSInvalidCastException Unknown(object value, Type type) => new(
        $"Cannot convert value \"{value}\" to type \"{type}\". Error: \"Unable to match the identifier name {value} to a valid enumerator name. Specify one of the following enumerator names and try again:\n{string.Join(", ", Enum.GetNames(type))}\"");
}
