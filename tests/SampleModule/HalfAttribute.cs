using System.Management.Automation;

namespace SampleModule;

/// <summary>Halves a whole number on its way into the parameter.</summary>
public sealed class HalfAttribute : ArgumentTransformationAttribute
{
    public override object Transform(EngineIntrinsics engineIntrinsics, object inputData) =>
        inputData is int number && number % 2 == 0 ? number / 2 : throw new ArgumentTransformationMetadataException($"{inputData} cannot be halved.");
}
