using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Videos;
using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.HuggingFace;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class PictureStepSpecs : IDisposable
{
    private static readonly (int Variant, string Emotion)[] Views = [(0, "rage"), (1, "rage"), (2, "rage"), (0, "shock"), (1, "shock"), (2, "shock"), (0, "rage")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("auto", null, null, null, "vector")]
    [InlineData("auto", null, null, "own", "folder")]
    [InlineData("auto", "hf_x", null, "own", "black-forest-labs/FLUX.1-schnell")]
    [InlineData("auto", null, "https://a.huggingface.cloud/", null, "huggingface")]
    [InlineData("vector", "hf_x", null, null, "vector")]
    [InlineData("openai", "hf_x", null, null, "gpt-image-1")]
    public void The_settings_and_keys_choose_the_source(string provider, string? token, string? endpoint, string? folder, string name)
    {
        var settings = new DailyBatchSettings();
        (settings.Pictures.Provider, settings.Pictures.HuggingFaceEndpoint, settings.Pictures.Folder) = (provider, endpoint, folder);

        Create(settings, token).Name.ShouldBe(name);
    }

    [Fact]
    public async Task What_pictures_cost_and_what_stands_in_for_them_is_told_for_each_episode()
    {
        await using var server = await FakeHuggingFace.StartAsync(new() { Token = "hf_fake-token" });
        server.Faults.At(2, HuggingFaceFaults.All["refused"]);
        var settings = new DailyBatchSettings();
        (settings.Pictures.HuggingFaceEndpoint, settings.Pictures.Fallback, settings.Pictures.Price) = (server.BaseUrl.ToString(), "vector", 0.5m);
        var step = new PictureStep(Create(settings, "hf_fake-token"));

        var events = await StepStream.Run((writer, t) => step.DrawAsync(Story, Timeline(), 1, "courtroom", new VideoProgress("episode_1", writer), t), default).ToListAsync();

        events.OfType<StepSpent>().ShouldHaveSingleItem().Usage.Usd.ShouldBe(0.5m);
        events.OfType<StepWarning>().ShouldHaveSingleItem().Message.ShouldContain("safety checker");
        server.Journal.Entries[0].Text.ShouldContain("tense courtroom");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task As_many_pictures_are_asked_for_at_once_as_the_settings_say_and_their_order_is_kept(int atOnce)
    {
        await using var server = await FakeHuggingFace.StartAsync(new() { Token = "hf_fake-token" });
        server.Faults.Add(new SlowHeaders(TimeSpan.FromMilliseconds(200)), ServerRequests.All.From(2));
        var settings = new DailyBatchSettings();
        (settings.Pictures.HuggingFaceEndpoint, settings.Pictures.Concurrency) = (server.BaseUrl.ToString(), atOnce);

        var several = await DrawAsync(Create(settings, "hf_fake-token"), Views, TestContext.Current.CancellationToken);
        settings.Pictures.Concurrency = 1;
        var alone = await DrawAsync(Create(settings, "hf_fake-token"), Views, TestContext.Current.CancellationToken);

        // Between two answers one is decoded, so that the third place is not always taken.
        server.Journal.MostInFlight.ShouldBeInRange(Math.Min(2, atOnce), atOnce);
        several.Select(p => p.Layers[0].Path).ShouldBe(alone.Select(p => p.Layers[0].Path));
        several.Select(p => p.Layers[0].Path).Distinct().Count().ShouldBe(6);
    }

    [Fact]
    public async Task Cancellation_ends_all_that_are_asked_for()
    {
        await using var server = await FakeHuggingFace.StartAsync(new() { Token = "hf_fake-token" });
        server.Faults.Add(new SlowHeaders(TimeSpan.FromMinutes(5)), ServerRequests.All.From(2));
        var settings = new DailyBatchSettings();
        settings.Pictures.HuggingFaceEndpoint = server.BaseUrl.ToString();
        using var stop = new CancellationTokenSource();

        var drawing = DrawAsync(Create(settings, "hf_fake-token"), Views, stop.Token);
        while (server.Journal.Count < 4) await Task.Delay(10, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => drawing);
    }

    private static async Task<IReadOnlyList<ScenePicture>> DrawAsync(IPictureSource source, (int Variant, string Emotion)[] views, CancellationToken token)
    {
        IReadOnlyList<ScenePicture> drawn = [];
        var timeline = new VideoTimeline([], [.. views.Select(v => Shot(v.Variant) with { Emotion = v.Emotion })], TimeSpan.FromSeconds(views.Length));
        await StepStream.Run(async (writer, t) => drawn = await new PictureStep(source).DrawAsync(Story, timeline, 1, "courtroom", new VideoProgress("episode_1", writer), t), token).ToListAsync(token);
        return drawn;
    }

    private static Story Story => SampleScenes.Story with { Scenes = [SampleScenes.Scene(figures: ("sister_1", "standing"))] };

    private IPictureSource Create(DailyBatchSettings settings, string? token) => PictureSources.Create(
        new Workspace(_folder.Path, new PathSettings()),
        settings,
        Secrets.Read(token is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["HF_ENDPOINT_TOKEN"] = token }),
        TimeProvider.System);

    private static VideoTimeline Timeline() => new([], [Shot(0), Shot(1), Shot(0)], TimeSpan.FromSeconds(3));

    private static Shot Shot(int variant) =>
        new(BeatKind.Hook, 1, variant, "rage", TimeSpan.Zero, TimeSpan.FromSeconds(1), CameraMove.PushIn, ShotTransition.Cut);
}
