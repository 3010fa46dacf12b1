using System.Text;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Pictures;

public sealed class RasterFaultSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_rasteriser_names_the_package_and_the_setting()
    {
        var fault = await FaultWithAsync(_folder["no such program"]);

        fault.Id.ShouldBe("ToolMissing");
        fault.Kind.ShouldBe(FaultKind.ToolMissing);
        fault.Remedy.ShouldContain("librsvg2-bin");
        fault.Remedy.ShouldContain("Tools:RsvgConvert");
    }

    [Fact]
    public async Task A_rasteriser_that_writes_nothing_is_a_fault() =>
        (await FaultWithAsync(await ScriptAsync("exit 0"))).Id.ShouldBe("PictureFailed");

    [Fact]
    public async Task A_picture_that_is_cut_off_is_a_fault() =>
        (await FaultWithAsync(await ScriptAsync("rsvg-convert --output whole.png && head -c 5000 whole.png > \"$4\" && rm whole.png"))).Id.ShouldBe("PictureFailed");

    [Fact]
    public async Task A_picture_of_another_size_is_a_fault() =>
        (await FaultWithAsync(await ScriptAsync("exec rsvg-convert --width 54 --height 96 \"$@\""))).Id.ShouldBe("PictureFailed");

    [Fact]
    public async Task A_rasteriser_that_fails_is_quoted()
    {
        var fault = await FaultWithAsync(await ScriptAsync("echo 'no memory for the surface' >&2; exit 3"));

        fault.Id.ShouldBe("PictureFailed");
        fault.Message.ShouldContain("no memory for the surface");
    }

    [Fact]
    public async Task A_cache_that_cannot_be_written_is_named()
    {
        await File.WriteAllTextAsync(_folder["cache"], "a file where the folder should be");

        var fault = await FaultWithAsync("rsvg-convert");

        fault.Id.ShouldBe("PictureNotStored");
        fault.Target.ShouldBe(Path.Combine(_folder["cache"], "pictures"));
    }

    [Fact]
    public async Task A_fault_leaves_no_file_behind()
    {
        await FaultWithAsync(await ScriptAsync("rsvg-convert --output whole.png && head -c 5000 whole.png > \"$4\" && rm whole.png"));

        Directory.GetFiles(_folder["cache"], "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private async Task<Fault> FaultWithAsync(string program)
    {
        var source = new VectorPictureSource(new ToolSettings { RsvgConvert = program }, _folder["cache"]);
        var request = SampleScenes.Request(variant: 2, scene: SampleScenes.Scene(prop: null));
        return (await Should.ThrowAsync<FaultException>(() => source.DrawAsync(request, default))).Fault;
    }

    /// <summary>A stand-in for rsvg-convert; the path of the picture is its fourth argument.</summary>
    /// <remarks>Another process writes the file: one that this process has open while a test beside it starts a program is "busy" and does not run.</remarks>
    private async Task<string> ScriptAsync(string body)
    {
        var path = _folder[$"convert {Guid.NewGuid():N}"];
        await ToolRunner.RunAsync(
            new ToolCommand("sh")
                .WithArguments("-c", "cat > \"$1\" && chmod +x \"$1\"", "sh", path)
                .WithInput((stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes($"#!/bin/sh\n{body}\n"), token).AsTask()),
            CancellationToken.None);
        return path;
    }
}
