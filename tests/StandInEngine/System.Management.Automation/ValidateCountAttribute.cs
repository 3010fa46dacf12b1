using System.Collections;

namespace System.Management.Automation;

/// <summary>Takes only lists of a certain length.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidateCountAttribute(int minLength, int maxLength) : ValidateArgumentsAttribute
{
    public int MinLength { get; } = minLength;

    public int MaxLength { get; } = maxLength;

    protected override void Validate(object? arguments, EngineIntrinsics engineIntrinsics)
    {
        int count = arguments switch
        {
            null => 0,
            IEnumerable list and not string => list.Cast<object?>().Count(),
            _ => throw new ValidationMetadataException("The ValidateCount attribute cannot be applied to a non-array parameter."),
        };
        if (count < MinLength || count > MaxLength)
            throw new ValidationMetadataException($"The parameter requires at least {MinLength} value(s) and no more than {MaxLength} value(s) - {count} value(s) were provided.");
    }
}
