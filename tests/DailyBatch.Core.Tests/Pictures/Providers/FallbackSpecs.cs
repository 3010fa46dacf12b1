using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Providers;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.HuggingFace;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class FallbackSpecs
{
    [Theory]
    [InlineData("refused")]
    [InlineData("blank")]
    public async Task A_picture_that_cannot_be_had_is_drawn_and_said_and_the_next_one_is_asked_for_again(string fault)
    {
        await using var bench = await ImageBench.HuggingFaceAsync(null, fault);
        bench.Settings.Tries = 1;
        var source = Source(bench);

        var drawn = await source.DrawAsync(SampleScenes.Request(), default);
        var next = await source.DrawAsync(SampleScenes.Request(variant: 1), default);

        drawn.Provider.ShouldBe("vector");
        drawn.Layers.Count.ShouldBe(4);
        drawn.Remark!.ShouldContain("pictures.fallback");
        (drawn.Spent?.Calls ?? 0).ShouldBe(fault == "blank" ? 1 : 0);
        (next.Provider, next.Remark).ShouldBe(("huggingface", null));
    }

    [Fact]
    public async Task A_provider_without_credits_is_asked_once_and_warned_of_once()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        bench.Face.Faults.Add(HuggingFaceFaults.All["credits"], Requests.All);
        var source = Source(bench);

        var pictures = new[] { await source.DrawAsync(SampleScenes.Request(), default), await source.DrawAsync(SampleScenes.Request(variant: 1), default) };

        pictures.ShouldAllBe(p => p.Provider == "vector");
        pictures.Count(p => p.Remark is not null).ShouldBe(1);
        bench.Face.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_ffmpeg_is_no_reason_to_draw_instead()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        var source = new FallbackPictureSource(
            new GeneratedPictureSource(bench.FaceModel(), "no-such-ffmpeg", bench.Folder.Path, new(1, true, null)), Vector(bench), bench.Clock);

        (await Should.ThrowAsync<FaultException>(() => source.DrawAsync(SampleScenes.Request(), default))).Fault.Id.ShouldBe("ToolMissing");
    }

    private static FallbackPictureSource Source(ImageBench bench) => new(bench.Source(keepsRepeats: false), Vector(bench), bench.Clock);

    private static VectorPictureSource Vector(ImageBench bench) => new(new ToolSettings(), bench.Folder.Path);
}
