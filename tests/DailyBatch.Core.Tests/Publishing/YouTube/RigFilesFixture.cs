using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>One video of a few pieces for all tests of a class.</summary>
public sealed class RigFilesFixture : IDisposable
{
    public RigFiles Files { get; } = new();

    public void Dispose() => Files.Dispose();
}
