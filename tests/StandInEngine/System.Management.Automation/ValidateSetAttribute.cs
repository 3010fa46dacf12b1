namespace System.Management.Automation;

/// <summary>Takes only the listed words.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidateSetAttribute(params string[] validValues) : ValidateEnumeratedArgumentsAttribute
{
    public IList<string> ValidValues { get; } = validValues;

    public bool IgnoreCase { get; set; } = true;

    protected override void ValidateElement(object element)
    {
        if (!ValidValues.Contains(element.ToString(), IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal))
            throw new ValidationMetadataException(
                $"The argument \"{element}\" does not belong to the set \"{string.Join(',', ValidValues)}\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.");
    }
}
