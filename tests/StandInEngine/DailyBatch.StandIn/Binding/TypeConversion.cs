using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace DailyBatch.StandIn.Binding;

/// <summary>The part of PowerShell's conversions that arguments need. Always in the invariant culture, as PowerShell casts.</summary>
internal static class TypeConversion
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;

    /// <exception cref="PSInvalidCastException">There is no way from this value to that type.</exception>
    public static object? To(object? value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return value is null ? null : To(value, inner);
        if (value is NumberText number && ListConversion.ElementOf(type) is null) return type == typeof(string) ? number.Text : To(number.Value, type);
        if (value is PSObject wrapped && !typeof(PSObject).IsAssignableFrom(type) && !ReferenceEquals(wrapped.BaseObject, wrapped)) return To(wrapped.BaseObject, type);
        if (value is null) return type.IsValueType ? throw new PSInvalidCastException($"Cannot convert null to type \"{type}\".") : null;
        if (type.IsInstanceOfType(value)) return value;
        if (ListConversion.ElementOf(type) is { } element) return ListConversion.To(value, type, element);
        return One(value, type);
    }

    /// <summary>A value that needs no conversion; a single one for a list parameter counts, and is put into a list.</summary>
    public static bool FitsAsItIs(ref object? value, Type type)
    {
        value = NumberText.Plain(value);
        if (value is PSObject wrapped && !typeof(PSObject).IsAssignableFrom(type)) value = wrapped.BaseObject;
        if (value is null) return !type.IsValueType && type != typeof(string);
        if (type.IsInstanceOfType(value)) return true;
        if (type == typeof(SwitchParameter) && value is bool present)
        {
            value = new SwitchParameter(present);
            return true;
        }

        if (ListConversion.ElementOf(type) is not { } element || !ListConversion.FitAsTheyAre(value, element)) return false;
        value = ListConversion.To(value, type, element);
        return true;
    }

    /// <summary>A switch takes true, false and numbers, never a text. Null counts as true.</summary>
    public static object ToSwitch(object? value) => value as SwitchParameter? ?? new SwitchParameter((bool)To(value ?? true, typeof(bool))!);

    private static object One(object value, Type type)
    {
        try
        {
            if (type == typeof(string)) return ToText(value);
            if (type == typeof(bool)) return ToBool(value);
            if (type.IsEnum) return EnumConversion.To(value, type);
            return Parsed(value, type) ?? Cast(value, type) ?? Numeric(value, type) ?? Constructed(value, type) ?? throw NoWay(value, type, null);
        }
        catch (Exception cause) when (cause is FormatException or OverflowException or InvalidCastException and not PSInvalidCastException or TargetInvocationException or ArgumentException)
        {
            throw NoWay(value, type, cause is TargetInvocationException ? cause.InnerException : cause);
        }
    }

    public static string ToText(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list and not PSObject => string.Join(' ', list.Cast<object?>().Select(ToText)),
        _ => value.ToString() ?? "",
    };

    private static object ToBool(object value) => value switch
    {
        SwitchParameter given => given.IsPresent,
        IConvertible and not string and not DateTime and not char => Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0,
        _ => throw new PSInvalidCastException($"Cannot convert value \"{value.GetType()}\" to type \"{typeof(bool)}\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0."),
    };

    private static object? Parsed(object value, Type type)
    {
        if (value is not string text) return null;
        if (type.IsPrimitive && text.Trim().Length == 0) return Convert.ChangeType(0, type, CultureInfo.InvariantCulture);
        if (type.GetMethod("Parse", Static, [typeof(string), typeof(IFormatProvider)]) is { } parse) return parse.Invoke(null, [text.Trim(), CultureInfo.InvariantCulture]);
        return type.GetMethod("Parse", Static, [typeof(string)])?.Invoke(null, [text]);
    }

    private static object? Cast(object value, Type type) => type.GetMethods(Static).Concat(value.GetType().GetMethods(Static))
        .FirstOrDefault(method => method.Name is "op_Implicit" or "op_Explicit" && method.ReturnType == type && method.GetParameters()[0].ParameterType == value.GetType())?
        .Invoke(null, [value]);

    private static object? Numeric(object value, Type type)
    {
        bool fromNumber = value.GetType().IsPrimitive || value is decimal;
        if (fromNumber && type == typeof(TimeSpan)) return TimeSpan.FromTicks(Convert.ToInt64(value, CultureInfo.InvariantCulture));
        if (fromNumber && type == typeof(DateTime)) return new DateTime(Convert.ToInt64(value, CultureInfo.InvariantCulture));
        return fromNumber && (type.IsPrimitive || type == typeof(decimal)) ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : null;
    }

    private static object? Constructed(object value, Type type) =>
        type.IsAbstract ? null : type.GetConstructors().FirstOrDefault(one => one.GetParameters() is [var only] && only.ParameterType == value.GetType())?.Invoke([value]);

    private static PSInvalidCastException NoWay(object value, Type type, Exception? cause) => cause is null
        ? new PSInvalidCastException($"Cannot convert the \"{ToText(value)}\" value of type \"{value.GetType()}\" to type \"{type}\".")
        : new PSInvalidCastException($"Cannot convert value \"{ToText(value)}\" to type \"{type}\". Error: \"{cause.Message}\"", cause);
}
