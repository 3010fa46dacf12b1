using System.Diagnostics;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.Bench;

/// <summary>Uploads a file of 1 GiB on the loopback: the memory that it takes, and its speed beside a plain PUT of the same file to the same server in the same run.</summary>
internal static class UploadBench
{
    private const long Length = 1L << 30;
    private const double Million = 1e6;
    private const int Rounds = 6;

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var root = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"dailybatch-bench-{Guid.NewGuid():N}")).FullName;
        try
        {
            var file = SparseFile(root);
            await using var server = await FakeYouTube.StartAsync(cancellationToken: token);
            var (uploads, puts, memory) = (new List<double>(), new List<double>(), new List<double>());

            // The first is the server's: it is slow until its code is compiled, whoever sends.
            await UploadProcess.RunAsync(UploadProcess.Plain, file, server, token);
            for (var round = 0; round < Rounds; round++)
            {
                var (plain, upload) = await RoundAsync(file, server, isPlainFirst: round % 2 == 0, token);
                puts.Add(plain.Seconds);
                uploads.Add(upload.Seconds);
                memory.Add(upload.Megabytes);
                Console.WriteLine($"  1 GiB: upload {upload.Seconds:0.00} s with {upload.Megabytes:0.0} MB above idle, plain PUT {plain.Seconds:0.00} s");
            }

            figures["upload.memory_mb"] = memory.Max();

            // The fastest of each: what else the machine did meanwhile is neither's.
            figures["upload.throughput_mb_s"] = Length / Million / uploads.Min();
            figures["upload.throughput_ratio"] = puts.Min() / uploads.Min();
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<(UploadTime Plain, UploadTime Own)> RoundAsync(string file, FakeYouTube server, bool isPlainFirst, CancellationToken token)
    {
        if (isPlainFirst) return (await UploadProcess.RunAsync(UploadProcess.Plain, file, server, token), await UploadProcess.RunAsync(UploadProcess.Own, file, server, token));
        var own = await UploadProcess.RunAsync(UploadProcess.Own, file, server, token);
        return (await UploadProcess.RunAsync(UploadProcess.Plain, file, server, token), own);
    }

    // It takes no room on the disk: only its length counts here.
    private static string SparseFile(string root)
    {
        var path = Path.Combine(root, "video.mp4");
        using var stream = File.Create(path);
        stream.SetLength(Length);
        return path;
    }
}
