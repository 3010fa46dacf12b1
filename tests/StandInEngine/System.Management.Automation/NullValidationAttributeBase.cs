using System.Collections;

namespace System.Management.Automation;

/// <summary>Base of the attributes that refuse missing values.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class NullValidationAttributeBase : ValidateArgumentsAttribute
{
    private protected static void RefuseNull(object? arguments)
    {
        if (arguments is null || arguments is IEnumerable list and not string && list.Cast<object?>().Contains(null))
            throw new ValidationMetadataException("The argument is null. Provide a valid value for the argument, and then try running the command again.");
    }
}
