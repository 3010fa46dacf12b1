using System.Collections;

namespace System.Management.Automation;

/// <summary>Base of the attributes that look at each element of an argument.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValidateEnumeratedArgumentsAttribute : ValidateArgumentsAttribute
{
    protected abstract void ValidateElement(object element);

    protected override void Validate(object? arguments, EngineIntrinsics engineIntrinsics)
    {
        if (arguments is null) throw new ValidationMetadataException("The argument is null. Provide a valid value for the argument, and then try running the command again.");
        if (arguments is string || arguments is not IEnumerable list)
        {
            ValidateElement(arguments);
            return;
        }

        foreach (object element in list) ValidateElement(element);
    }
}
