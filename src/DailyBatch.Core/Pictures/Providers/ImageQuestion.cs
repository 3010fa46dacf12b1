using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>What an image service is asked for.</summary>
/// <param name="Prompt">What is seen.</param>
/// <param name="Negative">What must not be seen.</param>
/// <param name="Seed">For services that take one.</param>
internal sealed record ImageQuestion(string Prompt, string Negative, uint Seed)
{
    /// <summary>Pixels that are asked for where a service takes any size: multiples of 64, and close to the video's shape.</summary>
    public const int Width = 768, Height = 1344;

    /// <summary>The same question for another try: the first asks with its own seed.</summary>
    public ImageQuestion Again(int number) => number == 0 ? this : this with { Seed = (uint)SeededRandom.For(Seed, "again").NextUInt64() + (uint)number };
}
