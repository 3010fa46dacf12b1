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
    ["upload"] = UploadBench.RunAsync,
};
if (args is [VideoProcess.Word, var root])
{
    if (!Directory.Exists(Path.Combine(root, "episodes"))) await SampleEpisode.WriteAsync(root, CancellationToken.None);
    await VideoProcess.MakeAsync(root, CancellationToken.None);
    return 0;
}

if (args is [UploadProcess.Word, var way, var file, var server, var accessToken])
{
    await UploadProcess.UploadAsync(way, file, new Uri(server), accessToken, CancellationToken.None);
    return 0;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
if (args is [VideosCheck.Word, ..]) return await VideosCheck.RunAsync(args.ElementAtOrDefault(1), stop.Token);
if (args is ["soak", .. var words]) return await SoakRun.RunAsync(words, stop.Token);

var wanted = args.Length == 0 ? benchmarks.Keys.ToArray() : args;
if (wanted.FirstOrDefault(n => !benchmarks.ContainsKey(n)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown}'. There are: {string.Join(", ", benchmarks.Keys)}, {VideosCheck.Word}.");
    return 2;
}

var figures = new Figures();
foreach (var name in wanted)
    await benchmarks[name](figures, stop.Token);
figures.Print();
return 0;
