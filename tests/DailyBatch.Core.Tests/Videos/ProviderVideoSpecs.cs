using DailyBatch.Core.Runtime;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.HuggingFace;
using DailyBatch.Fakes.LipSync;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Videos;

/// <summary>Whole videos by providers alone, with the real ffmpeg.</summary>
public sealed class ProviderVideoSpecs
{
    [Fact]
    public async Task A_whole_video_is_made_by_providers_through_sleep_and_a_broken_picture_and_its_cost_is_known()
    {
        await using var bench = await ProviderBench.StartAsync();
        bench.Pictures.Faults.At(1, HuggingFaceFaults.All["asleep"]).At(3, HuggingFaceFaults.All["cut-off-image"]);

        var events = await bench.Make(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        var video = ProviderBench.VideoOf(events);
        video.VoiceProvider.ShouldBe("openai");
        video.PictureProvider.Split(", ").ShouldBe(["huggingface", "d-id"], ignoreOrder: true);

        // The one that broke off was no picture.
        var pictures = bench.Pictures.Journal.WorkDone - 1;
        var spent = events.OfType<StepSpent>().Select(s => s.Usage).ToLookup(u => u.Provider);
        spent["huggingface"].Sum(u => u.Usd).ShouldBe(0.02m * pictures);
        spent["openai"].Sum(u => u.Usd)!.Value.ShouldBeGreaterThan(0);
        spent["d-id"].ShouldHaveSingleItem().Usd!.Value.ShouldBeGreaterThan(0.1m);
        var streams = (await MediaFacts.ProbeAsync(video.Path))["streams"]!;
        int.Parse(streams[0]!["nb_read_frames"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBe((int)Math.Round(video.Duration.TotalSeconds * 30));
        (await GreenShareAsync(video.Path, 0.7)).ShouldBeGreaterThan(0.5);
        (await GreenShareAsync(video.Path, video.Duration.TotalSeconds - 0.3)).ShouldBeLessThan(0.3);
    }

    [Theory]
    [InlineData("pictures", "ProviderCreditsUsedUp", "huggingface")]
    [InlineData("heads", "ProviderCreditsUsedUp", "d-id")]
    [InlineData("speech", "ProviderServerError", "openai")]
    public async Task A_provider_that_is_out_of_credits_or_down_fails_the_episode_in_its_own_name(string who, string id, string provider)
    {
        await using var bench = await ProviderBench.StartAsync();
        if (who == "pictures") bench.Pictures.Faults.Add(HuggingFaceFaults.All["credits"], ServerRequests.All.From(2));
        if (who == "heads") bench.Heads.Faults.Add(LipSyncFaults.DIdCreditsUsedUp, ServerRequests.For(LipSyncPurposes.Begin));
        if (who == "speech") bench.Speech.Faults.Add(new StatusFault(503), ServerRequests.All);
        var events = new List<StepEvent>();

        var fault = (await Should.ThrowAsync<FaultException>(async () =>
        {
            await foreach (var step in bench.Make(TestContext.Current.CancellationToken)) events.Add(step);
        })).Fault;

        fault.Id.ShouldBe(id);
        fault.Message.ShouldContain(provider);
        if (Directory.Exists(bench.Output)) Directory.GetFileSystemEntries(bench.Output).ShouldBeEmpty();
        if (who == "pictures") events.OfType<StepSpent>().ShouldContain(s => s.Usage.Provider == "huggingface");
    }

    [Fact]
    public async Task Nothing_is_paid_for_again_when_the_video_is_made_again()
    {
        await using var bench = await ProviderBench.StartAsync();
        await bench.Make(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var asked = bench.Asked;

        var events = await bench.Make(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        bench.Asked.ShouldBe(asked);
        events.OfType<StepSpent>().ShouldBeEmpty();
    }

    /// <summary>The share of a frame that is as green as the fake's clips.</summary>
    private static async Task<double> GreenShareAsync(string path, double seconds)
    {
        var pixels = new MemoryStream();
        await ToolRunner.RunAsync(
            new ToolCommand("ffmpeg")
                .WithArguments("-v", "error", "-ss", FormattableString.Invariant($"{seconds:0.###}"), "-i", path, "-frames:v", "1", "-vf", "scale=54:96", "-pix_fmt", "rgb24", "-f", "rawvideo", "-")
                .WithOutput((s, t) => s.CopyToAsync(pixels, t)),
            CancellationToken.None);
        return pixels.ToArray().Chunk(3).Average(p => p[1] > p[0] + 60 && p[1] > p[2] + 60 ? 1.0 : 0);
    }
}
