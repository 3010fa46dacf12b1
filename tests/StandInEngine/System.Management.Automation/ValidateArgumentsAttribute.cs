using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Base of the attributes that refuse arguments.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public abstract class ValidateArgumentsAttribute : CmdletMetadataAttribute
{
    protected abstract void Validate(object? arguments, EngineIntrinsics engineIntrinsics);

    internal void Check(object? arguments, EngineIntrinsics engine) => Validate(arguments, engine);
}
