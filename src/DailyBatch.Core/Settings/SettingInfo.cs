using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace DailyBatch.Core.Settings;

/// <summary>One setting as the settings classes declare it.</summary>
/// <param name="Section">The section's property.</param>
/// <param name="Property">The setting's property in its section.</param>
internal sealed record SettingInfo(PropertyInfo Section, PropertyInfo Property)
{
    /// <summary>The name as it stands in the file, for instance <c>schedule.timeZone</c>.</summary>
    public string Name { get; } = $"{SettingNames.Camel(Section.Name)}.{SettingNames.Camel(Property.Name)}";

    /// <summary>What its value looks like.</summary>
    public SettingShape Shape { get; } = ShapeOf(Property.PropertyType);

    /// <summary>Whether it may be left unset, with no default in its place.</summary>
    public bool IsOptional { get; } = new NullabilityInfoContext().Create(Property).ReadState == NullabilityState.Nullable;

    /// <summary>The smallest and the largest number allowed; null when any text will do.</summary>
    public RangeAttribute? Range { get; } = Property.GetCustomAttribute<RangeAttribute>();

    /// <summary>The words allowed; empty when it is not a choice of words.</summary>
    public IReadOnlyList<string> Words { get; } =
        Property.GetCustomAttribute<AllowedValuesAttribute>()?.Values.OfType<string>().ToArray() ?? [];

    /// <summary>What is allowed, as the end of a sentence.</summary>
    public string Allowed => Shape switch
    {
        SettingShape.Flag => "allowed is true or false",
        SettingShape.Whole => $"allowed is a whole number {Bounds}",
        SettingShape.Number => $"allowed is a number {Bounds}",
        SettingShape.List => "allowed is a list of texts",
        SettingShape.ListByWeekday => "allowed is a list for each English weekday name",
        SettingShape.TextByWord => "allowed is a text for each word",
        _ => Words.Count == 0 ? "allowed is a text" : $"allowed is {SettingNames.Choice(Words)}",
    };

    private string Bounds => string.Create(CultureInfo.InvariantCulture, $"from {Range?.Minimum} to {Range?.Maximum}");

    /// <summary>The value in some settings.</summary>
    public object? ValueIn(DailyBatchSettings settings) => Property.GetValue(Section.GetValue(settings));

    /// <summary>Puts a value into some settings.</summary>
    public void Set(DailyBatchSettings settings, object? value) => Property.SetValue(Section.GetValue(settings), value);

    private static SettingShape ShapeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(string) => SettingShape.Text,
        var t when t == typeof(bool) => SettingShape.Flag,
        var t when t == typeof(int) => SettingShape.Whole,
        var t when t == typeof(double) || t == typeof(decimal) => SettingShape.Number,
        var t when t == typeof(string[]) => SettingShape.List,
        var t when t == typeof(Dictionary<string, string[]>) => SettingShape.ListByWeekday,
        var t when t == typeof(Dictionary<string, string>) => SettingShape.TextByWord,
        var t => throw new NotSupportedException($"No rule says how a setting of type {t.Name} is read."),
    };
}
