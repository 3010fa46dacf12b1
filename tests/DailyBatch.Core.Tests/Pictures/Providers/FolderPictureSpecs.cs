using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Providers.Folder;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Fakes.Painting;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class FolderPictureSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Kitchen at night.png", "street-day.png")]
    [InlineData("sub folder/kitchen/IMG 0001.png", "IMG 0002.png")]
    [InlineData("Mara's face.png", "Harold (rage).png")]
    public void The_tags_of_a_name_and_its_folders_choose(string best, string other)
    {
        Put(best);
        Put(other);

        var index = OwnPictureIndex.Read(Own);

        index.MaxBy(p => OwnPictureScore.Of(p, Request()))!.Path.ShouldBe(Path.Combine(Own, best));
    }

    [Theory]
    [InlineData("one.txt", "kitchen, night; rage")]
    [InlineData("one.png.txt", "Kitchen")]
    [InlineData("one.json", """{ "tags": ["kitchen", "relationship_drama"] }""")]
    public void A_text_beside_a_picture_gives_it_tags(string sidecar, string words)
    {
        Put("one.png");
        File.WriteAllText(Path.Combine(Own, sidecar), words);

        OwnPictureIndex.Read(Own).ShouldHaveSingleItem().Has("kitchen").ShouldBeTrue();
    }

    [Fact]
    public void Words_match_whole_and_in_any_spelling()
    {
        Put("Living-Room.png");

        var picture = OwnPictureIndex.Read(Own)[0];

        picture.Has("living_room").ShouldBeTrue();
        picture.Has("room").ShouldBeTrue();
        picture.Has("roo").ShouldBeFalse();
        picture.Has("").ShouldBeFalse();
        picture.Has(null).ShouldBeFalse();
    }

    [Fact]
    public async Task Equals_are_taken_in_turn_and_the_choice_is_the_same_in_every_run()
    {
        foreach (var number in Enumerable.Range(1, 3)) Put($"kitchen {number}.png");
        var views = Enumerable.Range(0, 3).Select(v => SampleScenes.Request(variant: v, scene: SampleScenes.Scene(prop: null))).ToArray();

        var first = await DrawAsync(Source(), views);
        var second = await DrawAsync(Source(), views);

        first.Distinct().Count().ShouldBe(3);
        second.ShouldBe(first);
    }

    [Fact]
    public async Task A_clip_moves_and_one_frame_of_it_is_there_as_a_still()
    {
        Directory.CreateDirectory(Own);
        var clip = new ToolCommand("ffmpeg").WithWorkingDirectory(Own)
            .WithArguments("-v", "error", "-f", "lavfi", "-i", "testsrc2=size=720x1280:rate=10:duration=1", "-pix_fmt", "yuv420p", "kitchen it's 100%d.mp4");
        await ToolRunner.RunAsync(clip, default);

        var picture = await Source().DrawAsync(Request(), default);

        picture.Provider.ShouldBe("folder");
        picture.Clip.ShouldBe(new PictureClip(Path.Combine(Own, "kitchen it's 100%d.mp4"), Loops: true));
        (await Pixels.OfFileAsync(picture.Layers.ShouldHaveSingleItem().Path)).Spread(0, 1).ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task A_landscape_of_the_users_own_is_cropped()
    {
        Put("kitchen.png", PaintedImage.Png(1920, 1080, "wide"));

        (await Source().DrawAsync(Request(), default)).Height.ShouldBe(VectorPictureSource.LayerHeight);
    }

    [Theory]
    [InlineData(null, "PictureFolderMissing")]
    [InlineData("notes.txt", "PictureFolderEmpty")]
    [InlineData("beach.png", "PictureNotFound")]
    [InlineData("kitchen.png", "PictureRejected")]
    public async Task What_is_wrong_with_the_folder_is_said(string? file, string id)
    {
        if (file is not null) Put(file, [1, 2, 3]);

        (await Should.ThrowAsync<FaultException>(() => Source().DrawAsync(Request(), default))).Fault.Id.ShouldBe(id);
    }

    private string Own => _folder["own pictures"];

    private static PictureRequest Request() => SampleScenes.Request(scene: SampleScenes.Scene(figures: ("sister_1", "standing")));

    private FolderPictureSource Source() => new(Own, "ffmpeg", _folder["cache"]);

    private static async Task<List<string>> DrawAsync(FolderPictureSource source, PictureRequest[] requests)
    {
        var paths = new List<string>();
        foreach (var request in requests) paths.Add((await source.DrawAsync(request, default)).Layers[0].Path);
        return paths;
    }

    private void Put(string name, byte[]? content = null)
    {
        var path = Path.Combine(Own, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content ?? PaintedImage.Png(450, 800, name));
    }
}
