using System.Globalization;

namespace DailyBatch.Bench;

/// <summary>What follows the word <c>soak</c> on the command line.</summary>
/// <param name="Name">Which soak.</param>
/// <param name="Seed">Its chance.</param>
internal sealed record SoakLine(string Name, ulong Seed)
{
    /// <summary>Reads <c>[name] [--seed N]</c>; null when it cannot be understood.</summary>
    public static SoakLine? Read(string[] words) => words switch
    {
        [] => new("publish", 1),
        ["--seed", var seed] => Of("publish", seed),
        [var name] => new(name, 1),
        [var name, "--seed", var seed] => Of(name, seed),
        _ => null,
    };

    private static SoakLine? Of(string name, string seed) =>
        ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(name, number) : null;
}
