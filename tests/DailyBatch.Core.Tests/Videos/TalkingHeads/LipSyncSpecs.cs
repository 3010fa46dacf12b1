using System.Text.Json.Nodes;
using DailyBatch.Core.Tests.Videos.Support;
using DailyBatch.Core.Videos.TalkingHeads;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.LipSync;
using ServerRequests = DailyBatch.Fakes.Faults.Requests;

namespace DailyBatch.Core.Tests.Videos.TalkingHeads;

public sealed class LipSyncSpecs
{
    public static TheoryData<string> Providers => ["d-id", "heygen"];

    [Theory, MemberData(nameof(Providers))]
    public async Task A_face_gets_a_clip_as_long_as_its_shot(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);

        var picture = await bench.AnimateAsync();

        picture.Provider.ShouldBe(provider);
        picture.Layers.ShouldBe((await bench.OrderAsync()).Face.Layers);
        var clip = (await MediaFacts.ProbeAsync(picture.Clip!.Path))["streams"]![0]!;
        double.Parse(clip["duration"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1.4, 1.8);
        bench.Server.Journal.For(LipSyncPurposes.Look).Count.ShouldBe(3);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task What_it_costs_is_counted_by_the_second_and_once(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);

        var first = await bench.AnimateAsync();
        var second = await bench.AnimateAsync();

        (first.Spent!.Provider, first.Spent.Calls, first.Spent.Usd).ShouldBe((provider, 1, 0.15m));
        second.Spent.ShouldBeNull();
        second.Clip.ShouldBe(first.Clip);
        bench.Server.Journal.For(LipSyncPurposes.Begin).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Did_is_asked_to_put_the_head_back_into_the_picture_and_given_what_is_heard()
    {
        await using var bench = await HeadBench.StartAsync("d-id");

        await bench.AnimateAsync();

        var talk = JsonNode.Parse(bench.Server.Journal.For(LipSyncPurposes.Begin)[0].Text)!;
        talk["config"]!["stitch"]!.GetValue<bool>().ShouldBeTrue();
        talk["source_url"]!.ToString().ShouldStartWith("s3://");
        talk["script"]!["type"]!.ToString().ShouldBe("audio");
    }

    [Fact]
    public async Task Heygen_is_asked_for_an_upright_talking_photo()
    {
        await using var bench = await HeadBench.StartAsync("heygen");

        await bench.AnimateAsync();

        var video = JsonNode.Parse(bench.Server.Journal.For(LipSyncPurposes.Begin)[0].Text)!;
        video["video_inputs"]![0]!["character"]!["type"]!.ToString().ShouldBe("talking_photo");
        (video["dimension"]!["width"]!.GetValue<int>(), video["dimension"]!["height"]!.GetValue<int>()).ShouldBe((720, 1280));
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task The_key_does_not_go_to_where_clips_lie(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);

        await bench.AnimateAsync();

        var fetched = bench.Server.Journal.For(LipSyncPurposes.Clip).ShouldHaveSingleItem();
        fetched.Headers.ContainsKey("Authorization").ShouldBeFalse();
        fetched.Headers.ContainsKey("X-Api-Key").ShouldBeFalse();
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_clip_that_an_ended_run_had_begun_is_not_begun_again(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        bench.Server.Faults.Add(new ConnectionReset(), ServerRequests.For(LipSyncPurposes.Look));
        (await bench.FaultAsync()).Id.ShouldBe("ProviderUnreachable");
        bench.Server.Faults.Clear();

        (await bench.AnimateAsync()).Clip.ShouldNotBeNull();

        bench.Server.Journal.For(LipSyncPurposes.Begin).Count.ShouldBe(1);
        Directory.GetFiles(bench.Folder["cache/clips"]).Length.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task A_clip_that_the_provider_has_forgotten_is_begun_again(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        bench.Server.Faults.Add(new ConnectionReset(), ServerRequests.For(LipSyncPurposes.Look));
        await bench.FaultAsync();
        bench.Server.Faults.Clear();
        File.WriteAllText(Directory.GetFiles(bench.Folder["cache/clips"])[0], "job_of_another_time");

        (await bench.AnimateAsync()).Clip.ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Providers))]
    public async Task Busy_servers_and_broken_lines_are_tried_again(string provider)
    {
        await using var bench = await HeadBench.StartAsync(provider);
        bench.Server.Faults.At(1, new StatusFault(503)).At(3, new TruncatedBody()).Add(new TruncatedBody(), ServerRequests.For(LipSyncPurposes.Clip).Number(1));

        (await bench.AnimateAsync()).Clip.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_drawn_face_stands_in_where_the_settings_say_so()
    {
        await using var bench = await HeadBench.StartAsync("d-id");
        bench.Server.Faults.Add(LipSyncFaults.DIdCreditsUsedUp, ServerRequests.All);
        var heads = new FallbackHeads(bench.Heads(), TimeProvider.System);

        var first = await heads.AnimateAsync(await bench.OrderAsync(), TestContext.Current.CancellationToken);
        var second = await heads.AnimateAsync(await bench.OrderAsync(), TestContext.Current.CancellationToken);

        (first.Provider, first.Clip).ShouldBe(("test", null));
        first.Remark!.ShouldContain("credits");
        second.Remark.ShouldBeNull();
        bench.Server.Journal.Count.ShouldBe(1);
    }
}
