namespace DailyBatch.Bench;

/// <summary>Long runs under chance, by name.</summary>
internal static class SoakRun
{
    /// <summary>Runs one and prints its figures.</summary>
    /// <returns>The exit code: 0 when all was right, 1 when something was wrong, 2 when nothing was run.</returns>
    public static async Task<int> RunAsync(string[] words, CancellationToken token)
    {
        if (SoakLine.Read(words) is not { Name: "publish" } line)
        {
            Console.Error.WriteLine("There is one soak: publish [--seed N].");
            return 2;
        }

        Console.WriteLine($"Publishing under random faults, seed {line.Seed} ...");
        var figures = new Figures();
        var right = await PublishSoak.RunAsync(figures, line.Seed, token);
        figures.Print();
        return right ? 0 : 1;
    }
}
