using System.Collections;

namespace System.Management.Automation;

/// <summary>Refuses null, empty texts and empty lists.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ValidateNotNullOrEmptyAttribute : NullValidationAttributeBase
{
    protected override void Validate(object? arguments, EngineIntrinsics engineIntrinsics)
    {
        RefuseNull(arguments);
        bool empty = arguments switch
        {
            string text => text.Length == 0,
            IEnumerable list => list.Cast<object?>().ToList() is var all && (all.Count == 0 || all.Contains("")),
            _ => false,
        };
        if (empty) throw new ValidationMetadataException("The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.");
    }
}
