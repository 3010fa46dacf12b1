using System.Collections;

namespace DailyBatch.StandIn.Binding;

/// <summary>Arrays and lists of a type, from one value or from many.</summary>
internal static class ListConversion
{
    /// <summary>The element's type, or null where the type is no list that arguments are bound to.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        if (!type.IsGenericType || type.GetGenericArguments() is not [var element]) return type == typeof(IList) || type == typeof(ICollection) || type == typeof(IEnumerable) ? typeof(object) : null;
        return type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? element : null;
    }

    public static bool FitAsTheyAre(object value, Type element) => Items(value).Select(NumberText.Plain).All(item => item is null ? !element.IsValueType : element.IsInstanceOfType(item));

    public static object To(object value, Type type, Type element)
    {
        object?[] items = [.. Items(value).Select(item => TypeConversion.To(item, element))];
        Array array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(type, array)!;
    }

    private static IEnumerable<object?> Items(object value) => value is IEnumerable list and not string and not IDictionary
        ? list.Cast<object?>()
        : [value];
}
