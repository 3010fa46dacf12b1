using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Pictures;

public sealed class VectorPictureSourceSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("courtroom", "day", "injustice", 0)]
    [InlineData("kitchen", "night", "rage", 1)]
    [InlineData("street", "night", "shock", 2)]
    public async Task A_picture_has_an_opaque_ground_transparent_layers_and_a_dark_lower_third(string place, string time, string emotion, int variant)
    {
        var picture = await DrawAsync(SampleScenes.Request(emotion, variant, scene: SampleScenes.Scene(place, time, "letter", ("sister_1", "pointing"), ("x_1", "standing"))));

        foreach (var layer in picture.Layers)
        {
            var whole = await Pixels.OfFileAsync(layer.Path, VectorPictureSource.LayerWidth);
            (whole.Width, whole.Height).ShouldBe((picture.Width, picture.Height));
            whole.Alpha.Any(a => a < 20).ShouldBe(layer.Depth > 0.2);
            whole.Alpha.All(a => a == 255).ShouldBe(layer.Depth < 0.2);
        }

        var pixels = await Pixels.OfPictureAsync(picture);
        pixels.Luma(0.1, 0.66).ShouldBeInRange(25, 190);
        pixels.Spread(0.1, 0.66).ShouldBeGreaterThan(16);
        pixels.Luma(0.7, 0.95).ShouldBeLessThan(pixels.Luma(0.3, 0.6) * 0.6);
    }

    [Fact]
    public async Task Emotions_have_hues_of_their_own()
    {
        var hues = new List<double>();
        foreach (var emotion in (string[])["rage", "injustice", "disgust"])
        {
            var picture = await DrawAsync(SampleScenes.Request(emotion, scene: SampleScenes.Scene(prop: null)) with { Story = SampleScenes.Story with { Characters = [] } });
            hues.Add((await Pixels.OfPictureAsync(picture, 54)).Hue());
        }

        for (var i = 0; i < hues.Count; i++)
        {
            for (var j = 0; j < i; j++)
                (180 - Math.Abs(180 - Math.Abs(hues[i] - hues[j]))).ShouldBeGreaterThan(30);
        }
    }

    [Fact]
    public async Task The_same_request_is_drawn_once_and_found_again()
    {
        var first = await DrawAsync(SampleScenes.Request());
        var written = first.Layers.Select(l => File.GetLastWriteTimeUtc(l.Path)).ToArray();
        var second = await DrawAsync(SampleScenes.Request());

        second.Layers.ShouldBe(first.Layers);
        second.Layers.Select(l => File.GetLastWriteTimeUtc(l.Path)).ShouldBe(written);
    }

    [Fact]
    public async Task A_layer_that_was_cut_off_is_drawn_again()
    {
        var picture = await DrawAsync(SampleScenes.Request());
        var whole = await File.ReadAllBytesAsync(picture.Layers[0].Path);
        await File.WriteAllBytesAsync(picture.Layers[0].Path, whole[..^20]);

        await DrawAsync(SampleScenes.Request());

        (await File.ReadAllBytesAsync(picture.Layers[0].Path)).ShouldBe(whole);
    }

    [Fact]
    public async Task Requests_for_the_same_picture_at_the_same_time_get_the_same_whole_layers()
    {
        var source = Source();
        var other = Source();

        var pictures = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? source : other).DrawAsync(SampleScenes.Request(variant: 2), default)));

        foreach (var picture in pictures)
            picture.Layers.ShouldBe(pictures[0].Layers);
        Directory.GetFiles(_folder["pictures"]).Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_cancelled_request_leaves_nothing_behind()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Source().DrawAsync(SampleScenes.Request(), cancel.Token));

        if (Directory.Exists(_folder["pictures"]))
            Directory.GetFiles(_folder["pictures"]).ShouldBeEmpty();
    }

    [Fact]
    public void The_layers_leave_room_for_the_camera()
    {
        VectorPictureSource.LayerWidth.ShouldBe(1296);
        VectorPictureSource.LayerHeight.ShouldBe(2304);
    }

    private Task<ScenePicture> DrawAsync(PictureRequest request) => Source().DrawAsync(request, default);

    private VectorPictureSource Source() => new(new ToolSettings(), _folder.Path);
}
