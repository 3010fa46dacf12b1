using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using DailyBatch.Core.Tests.Videos.Support;

namespace DailyBatch.Core.Tests.Videos.Rendering;

public sealed class DraftSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_draft_is_the_same_video_at_half_the_width_and_height()
    {
        var events = new List<StepEvent>();
        var maker = MadeVideo.Maker(_folder, new ToolSettings(), new VideoSettings { Preset = "draft", Encoder = "x264" });
        await foreach (var step in maker.MakeAsync(SampleStories.Short(), _folder["out"], CancellationToken.None))
            events.Add(step);

        var video = (EpisodeVideo)events.OfType<StepProduced>().Single().Value;
        var picture = (await MediaFacts.ProbeAsync(video.Path))["streams"]![0]!;
        (picture["width"]!.ToString(), picture["height"]!.ToString(), picture["profile"]!.ToString()).ShouldBe(("540", "960", "High"));
        int.Parse(picture["nb_read_frames"]!.ToString()).ShouldBe((int)Math.Round(video.Duration.TotalSeconds * 30));
        video.Encoder.ShouldBe("libx264");
        events.OfType<StepNotice>().ShouldHaveSingleItem().Message.ShouldContain("x264");
    }
}
