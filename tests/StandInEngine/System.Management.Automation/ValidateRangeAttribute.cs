using System.Globalization;

namespace System.Management.Automation;

/// <summary>Takes only values from one to another, both included.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidateRangeAttribute(object minRange, object maxRange) : ValidateEnumeratedArgumentsAttribute
{
    public object MinRange { get; } = minRange;

    public object MaxRange { get; } = maxRange;

    protected override void ValidateElement(object element)
    {
        if (Compare(element, MinRange) < 0)
            throw new ValidationMetadataException($"The {element} argument is less than the minimum allowed range of {MinRange}. Supply an argument that is greater than or equal to {MinRange} and then try the command again.");
        if (Compare(element, MaxRange) > 0)
            throw new ValidationMetadataException($"The {element} argument is greater than the maximum allowed range of {MaxRange}. Supply an argument that is less than or equal to {MaxRange} and then try the command again.");
    }

    private static int Compare(object element, object bound) => element is IComparable comparable
        ? comparable.CompareTo(Convert.ChangeType(bound, element.GetType(), CultureInfo.InvariantCulture))
        : throw new ValidationMetadataException($"The argument \"{element}\" cannot be compared with a range.");
}
