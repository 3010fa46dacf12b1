namespace DailyBatch.YouTube.Tests.Support;

/// <summary>A .NET type of the surface, in the words of the service's description.</summary>
internal static class SurfaceType
{
    /// <summary>The JSON type that the service names for it. 64-bit counts and instants are strings on the wire.</summary>
    public static string OnTheWire(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool)) return "boolean";
        if (plain == typeof(long) || plain == typeof(int)) return "number";
        if (plain == typeof(string) || plain == typeof(ulong)) return "string";
        if (!plain.IsGenericType) return plain.Name;
        var item = OnTheWire(plain.GetGenericArguments()[^1]);
        return plain.GetGenericTypeDefinition() == typeof(IDictionary<,>) ? $"{{ [key: string]: {item}" : $"{item}[]";
    }
}
