using DailyBatch.Core.Pictures.Providers.Checks;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.HuggingFace;
using DailyBatch.Fakes.Painting;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class QualitySpecs
{
    [Fact]
    public async Task What_is_no_good_is_asked_for_again_and_all_of_it_is_counted()
    {
        await using var bench = await ImageBench.HuggingFaceAsync(null, "blank", "landscape");

        var picture = await bench.DrawAsync();

        (picture.Spent!.Calls, picture.Spent.Usd).ShouldBe((3, 0.06m));
        bench.Face.Journal.Entries.Select(e => e.Text).Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("blank", "blank")]
    [InlineData("small", "too small (256x448)")]
    [InlineData("landscape", "not upright (1344x768)")]
    public async Task After_the_last_try_it_is_an_error_that_names_what_is_wrong(string fault, string words)
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        bench.Face.Faults.Add(HuggingFaceFaults.All[fault], Requests.All);
        bench.Settings.Tries = 2;

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("PictureRejected");
        failure.Fault.Message.ShouldContain("scene 1 (establishing scene)");
        failure.Fault.Message.ShouldContain(words);
        failure.Spent!.Calls.ShouldBe(2);
        Directory.GetFiles(bench.Folder["images"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_file_that_no_decoder_can_read_is_damaged()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        var image = PaintedImage.Png(768, 1344, "harmed");
        Array.Fill(image, (byte)0x55, 200, image.Length - 300);
        bench.Face.Faults.Add(HuggingFaceFaults.Image(image), Requests.All);
        bench.Settings.Tries = 1;

        (await bench.FailureAsync()).Fault.Message.ShouldContain("in 1 try; the last one is damaged");
    }

    [Fact]
    public async Task A_repeat_of_another_picture_is_asked_for_again_and_shown_only_where_there_is_nothing_else()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        bench.Face.Faults.Add(HuggingFaceFaults.All["same"], Requests.All);
        bench.Settings.Tries = 2;
        var (keeping, refusing) = (bench.Source(keepsRepeats: true), bench.Source(keepsRepeats: false));

        await keeping.DrawAsync(SampleScenes.Request(), default);
        var repeat = await keeping.DrawAsync(SampleScenes.Request(variant: 1), default);
        await refusing.DrawAsync(SampleScenes.Request(), default);
        var failure = await Should.ThrowAsync<FaultException>(() => refusing.DrawAsync(SampleScenes.Request(variant: 2), default));

        repeat.Spent!.Calls.ShouldBe(2);
        failure.Fault.Message.ShouldContain("the same as another picture of the episode");
    }

    [Fact]
    public async Task The_same_question_is_paid_once_also_by_another_run_and_for_another_episode()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        var first = await bench.DrawAsync();

        var again = await bench.DrawAsync(SampleScenes.Request() with { Story = SampleScenes.Story with { Title = "Another" } });

        again.Layers.ShouldBe(first.Layers);
        again.Spent.ShouldBeNull();
        bench.Face.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_kept_layer_that_was_cut_off_is_asked_for_anew()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        var path = (await bench.DrawAsync()).Layers[0].Path;
        var whole = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, whole[..^20]);

        await bench.DrawAsync();

        (await File.ReadAllBytesAsync(path)).ShouldBe(whole);
    }

    [Fact]
    public void A_print_knows_a_picture_in_other_light_and_tells_others_apart()
    {
        var (one, other) = (Grid(x => x * 3 % 251), Grid(x => x * 7 % 199));
        var brighter = one with { Lumas = [.. one.Lumas.Select(v => (byte)(v * 0.7 + 40))] };

        PicturePrint.Of(one).IsNear(PicturePrint.Of(brighter)).ShouldBeTrue();
        PicturePrint.Of(one).IsNear(PicturePrint.Of(other)).ShouldBeFalse();
        PicturePrint.Parse(PicturePrint.Of(one).ToString()).ShouldBe(PicturePrint.Of(one));
    }

    private static GrayGrid Grid(Func<int, int> luma) =>
        new([.. Enumerable.Range(0, GrayGrid.Width * GrayGrid.Height).Select(i => (byte)luma(i % GrayGrid.Width / 8 * 13 + i / GrayGrid.Width / 16 * 29))]);
}
