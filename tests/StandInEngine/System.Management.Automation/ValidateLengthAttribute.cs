namespace System.Management.Automation;

/// <summary>Takes only texts of a certain length.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidateLengthAttribute(int minLength, int maxLength) : ValidateEnumeratedArgumentsAttribute
{
    public int MinLength { get; } = minLength;

    public int MaxLength { get; } = maxLength;

    protected override void ValidateElement(object element)
    {
        if (element is not string text) throw new ValidationMetadataException("The argument is not a string.");
        if (text.Length < MinLength)
            throw new ValidationMetadataException($"The character length ({text.Length}) of the argument is too short. Specify an argument with a length that is greater than or equal to \"{MinLength}\".");
        if (text.Length > MaxLength)
            throw new ValidationMetadataException($"The character length of the {text.Length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to \"{MaxLength}\" characters.");
    }
}
