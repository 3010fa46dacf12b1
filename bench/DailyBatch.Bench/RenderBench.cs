namespace DailyBatch.Bench;

/// <summary>
/// What a video costs, side by side on the same story: (a) encoding the finished frames and sound alone, (b) our video from cached speech and pictures,
/// (c) our video from nothing, (d) a hand-written ffmpeg graph. Processor seconds of all programs together: the clock depends on what else the machine does.
/// The story is one of the grammar, of the usual length. (b) and (c) are processes of their own, started for one video: their start and compiling count.
/// </summary>
internal static class RenderBench
{
    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var root = Directory.CreateTempSubdirectory("dailybatch-bench-").FullName;
        try
        {
            await RunAsync(figures, root, token);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task RunAsync(Figures figures, string root, CancellationToken token)
    {
        figures["machine.load_before"] = MachineLoad.Average();
        await SampleEpisode.WriteAsync(root, token);
        Console.WriteLine("(c) a video from nothing ...");
        var whole = await VideoProcess.RunAsync(root, token);
        Console.WriteLine("(b) the same from cached speech and pictures ...");
        var cached = await CachedAsync(root, token);

        Console.WriteLine("Composing its frames with captions for (a) and (d) ...");
        var parts = await RenderParts.PrepareAsync(root, token);
        await parts.ComposeFinishedAsync(token);
        Console.WriteLine("(a) encoding them alone ...");
        var alone = await Stretch.OfAsync(() => parts.EncodeAloneAsync(token));
        Console.WriteLine("(b) again ...");
        var again = await CachedAsync(root, token);
        Console.WriteLine("The same with its parts kept ...");
        var kept = await VideoProcess.RunAsync(root, token);
        Console.WriteLine("(a) again ...");
        var aloneAgain = await Stretch.OfAsync(() => parts.EncodeAloneAsync(token));
        Console.WriteLine("(d) an ffmpeg graph written by hand ...");
        var plain = await Stretch.OfAsync(() => parts.RenderPlainAsync(token));
        Console.WriteLine("Composing the frames for nobody, cold and warm ...");
        var cold = await Stretch.OfAsync(() => parts.ComposeForNobodyAsync(token));
        var warm = await Stretch.OfAsync(() => parts.ComposeForNobodyAsync(token));
        figures["machine.load_after"] = MachineLoad.Average();

        var a = (alone.CpuSeconds + aloneAgain.CpuSeconds) / 2;
        var b = (cached.Took.CpuSeconds + again.Took.CpuSeconds) / 2;
        Ratios(figures, a, b, whole.Took.CpuSeconds, plain.CpuSeconds);
        Walls(figures, Math.Min(alone.WallSeconds, aloneAgain.WallSeconds), Math.Min(cached.Took.WallSeconds, again.Took.WallSeconds), whole.Took.WallSeconds, plain.WallSeconds);
        figures["render.cpu_ratio_kept"] = kept.Took.CpuSeconds / a;
        figures["render.kept_wall_s"] = kept.Took.WallSeconds;
        figures["render.seconds"] = parts.Timeline.Duration.TotalSeconds;
        figures["render.memory_mb"] = Math.Max(cached.Megabytes, whole.Megabytes);
        figures["render.memory_own_mb"] = Math.Max(cached.OwnMegabytes, whole.OwnMegabytes);
        figures["render.a_mb"] = Megabytes(parts.Alone);
        figures["render.b_mb"] = Megabytes(VideoProcess.FileIn(root));
        figures["render.d_mb"] = Megabytes(parts.Plain);
        figures["render.sampler_cold_ms_a_frame"] = 1000 * cold.CpuSeconds / parts.Timeline.FrameCount;
        figures["render.sampler_ms_a_frame"] = 1000 * warm.CpuSeconds / parts.Timeline.FrameCount;
    }

    private static Task<MadeVideo> CachedAsync(string root, CancellationToken token)
    {
        VideoProcess.ForgetParts(root);
        return VideoProcess.RunAsync(root, token);
    }

    private static void Ratios(Figures figures, double a, double b, double c, double d)
    {
        (figures["render.a_cpu_s"], figures["render.b_cpu_s"], figures["render.c_cpu_s"], figures["render.d_cpu_s"]) = (a, b, c, d);
        figures["render.cpu_ratio_cached"] = b / a;
        figures["render.cpu_ratio_whole"] = c / a;
        figures["render.cpu_ratio_plain"] = d / a;
    }

    private static void Walls(Figures figures, double a, double b, double c, double d) =>
        (figures["render.a_wall_s"], figures["render.b_wall_s"], figures["render.c_wall_s"], figures["render.d_wall_s"]) = (a, b, c, d);

    private static double Megabytes(string file) => new FileInfo(file).Length / 1e6;
}
