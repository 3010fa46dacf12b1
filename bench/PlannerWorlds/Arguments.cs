using System.Globalization;

namespace PlannerWorlds;

/// <summary>What is simulated.</summary>
/// <param name="Worlds">Worlds a scenario.</param>
/// <param name="Days">Days a world.</param>
/// <param name="Seed">Seed of all worlds.</param>
/// <param name="Scenarios">Names of the scenarios; empty for all.</param>
/// <param name="Baselines">Whether uniform and 80/20 run too.</param>
/// <param name="Program">A program that plans over JSON lines, with its arguments; empty for the model in this process.</param>
internal sealed record Arguments(int Worlds, int Days, ulong Seed, IReadOnlyList<string> Scenarios, bool Baselines, IReadOnlyList<string> Program)
{
    /// <summary>How it is called.</summary>
    public const string Usage = "PlannerWorlds [--worlds N] [--days N] [--seed N] [--scenario name[,name]] [--quick] [--program path [argument ...]]";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">It cannot be understood.</exception>
    public static Arguments Read(string[] words)
    {
        var result = new Arguments(40, 180, 1, [], true, []);
        var left = new Queue<string>(words);
        while (left.TryDequeue(out var word))
        {
            result = word switch
            {
                "--quick" => result with { Baselines = false },
                "--worlds" => result with { Worlds = int.Parse(Next(), CultureInfo.InvariantCulture) },
                "--days" => result with { Days = int.Parse(Next(), CultureInfo.InvariantCulture) },
                "--seed" => result with { Seed = ulong.Parse(Next(), CultureInfo.InvariantCulture) },
                "--scenario" => result with { Scenarios = Next().Split(',') },
                "--program" => result with { Program = Rest() },
                _ => throw new FormatException($"'{word}' is not known."),
            };
        }

        return result;

        string Next() => left.TryDequeue(out var value) ? value : throw new FormatException("A value is missing.");

        string[] Rest()
        {
            string[] all = [.. left];
            left.Clear();
            return all.Length > 0 ? all : throw new FormatException("A program is missing.");
        }
    }
}
