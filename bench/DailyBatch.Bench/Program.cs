using System.Diagnostics;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Episodes;

var layers = args.Select((a, i) => new PictureLayer(a, i * 0.5)).ToList();
var pic = new ScenePicture("x", layers, 1296, 2304);
var loader = new LayerLoader(new ToolSettings());
for (var i = 0; i < 2; i++)
{
    var c0 = Process.GetCurrentProcess().TotalProcessorTime;
    var l = await loader.LoadAsync(pic, default);
    Console.WriteLine($"load {(Process.GetCurrentProcess().TotalProcessorTime - c0).TotalMilliseconds} ms cpu, {l.Sum(x => x.Size) >> 20} MB");
}
Shot S(double a, double b, CameraMove m, ShotTransition t) => new(BeatKind.Hook, 1, 0, "rage", TimeSpan.FromSeconds(a), TimeSpan.FromSeconds(b), m, t);
var shots = Enumerable.Range(0, 15).Select(i => S(i * 4, i * 4 + 4, (CameraMove)(i % 6), i % 2 == 0 ? ShotTransition.Cut : ShotTransition.Crossfade)).ToList();
var timeline = new VideoTimeline([], shots, TimeSpan.FromSeconds(60));
foreach (IRowKernels k in new IRowKernels[] { new VectorKernels(), new ScalarKernels() })
{
    await using var shelf = new PictureShelf([.. shots.Select(_ => pic)], loader);
    var c1 = Process.GetCurrentProcess().TotalProcessorTime; var w = Stopwatch.StartNew();
    await new FramePump(timeline, shelf, k).WriteAsync(Stream.Null, _ => { }, default);
    Console.WriteLine($"{k.GetType().Name}: cpu {(Process.GetCurrentProcess().TotalProcessorTime - c1).TotalSeconds:f2}, wall {w.Elapsed.TotalSeconds:f2}");
    if (args.Length > 3) break;
}
using (var f = File.Create("/tmp/vid/frames.yuv"))
{
    await using var shelf = new PictureShelf([.. shots.Select(_ => pic)], loader);
    await new FramePump(timeline with { Duration = TimeSpan.FromSeconds(4.5) }, shelf, new VectorKernels()).WriteAsync(f, _ => { }, default);
}
