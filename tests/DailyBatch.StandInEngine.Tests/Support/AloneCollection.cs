namespace DailyBatch.StandInEngine.Tests.Support;

/// <summary>For tests that look at what all tests of the process share: they run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
