using System.Globalization;
using DailyBatch.Bench;

// Each benchmark prints what it does as it goes, and its figures as sorted lines `name = value` last.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var benchmarks = new Dictionary<string, Func<Figures, CancellationToken, Task>>
{
    ["batch"] = BatchBench.RunAsync,
    ["planner"] = PlannerBench.RunAsync,
    ["render"] = RenderBench.RunAsync,
    ["store"] = StoreBench.RunAsync,
    ["stories"] = StoriesBench.RunAsync,
};
if (args.FirstOrDefault() == "soak")
{
    Console.Error.WriteLine("There is no soak yet, so nothing was measured.");
    return 2;
}

if (args is [VideoProcess.Word, var root])
{
    await VideoProcess.MakeAsync(root, CancellationToken.None);
    return 0;
}

var wanted = args.Length == 0 ? benchmarks.Keys.ToArray() : args;
if (wanted.FirstOrDefault(n => !benchmarks.ContainsKey(n)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. There are: {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
var figures = new Figures();
foreach (var name in wanted)
    await benchmarks[name](figures, stop.Token);
figures.Print();
return 0;
