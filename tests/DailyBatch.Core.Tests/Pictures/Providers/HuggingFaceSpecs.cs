using System.Text.Json.Nodes;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.HuggingFace;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class HuggingFaceSpecs
{
    private static readonly TimeSpan EstimatedTime = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_picture_is_one_opaque_layer_of_the_size_that_scenes_have()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();

        var picture = await bench.DrawAsync();

        (picture.Provider, picture.Width, picture.Height).ShouldBe(("huggingface", VectorPictureSource.LayerWidth, VectorPictureSource.LayerHeight));
        var pixels = await Pixels.OfFileAsync(picture.Layers.ShouldHaveSingleItem().Path, picture.Width);
        (pixels.Width, pixels.Height).ShouldBe((picture.Width, picture.Height));
        pixels.Spread(0, 1).ShouldBeGreaterThan(10);
        (picture.Spent!.Provider, picture.Spent.Calls, picture.Spent.Usd).ShouldBe(("huggingface", 1, 0.02m));
    }

    [Theory]
    [InlineData(AnswerForm.Json)]
    [InlineData(AnswerForm.JsonList)]
    [InlineData(AnswerForm.Unnamed)]
    public async Task An_image_is_found_whatever_it_comes_in(AnswerForm form)
    {
        await using var bench = await ImageBench.HuggingFaceAsync(new() { Form = form });

        File.Exists((await bench.DrawAsync()).Layers[0].Path).ShouldBeTrue();
    }

    [Fact]
    public async Task Parameters_go_beside_the_prompt_where_the_endpoint_wants_them_so()
    {
        await using var bench = await ImageBench.HuggingFaceAsync(new() { Flat = true });
        bench.Settings.Parameters = "flat";

        await bench.DrawAsync();

        var body = JsonNode.Parse(bench.Face.Journal.Entries[0].Text)!.AsObject();
        body["width"]!.GetValue<int>().ShouldBe(768);
        body["height"]!.GetValue<int>().ShouldBe(1344);
        body["negative_prompt"]!.GetValue<string>().ShouldContain("watermark");
        body.ContainsKey("seed").ShouldBeTrue();
        body.ContainsKey("parameters").ShouldBeFalse();
    }

    [Fact]
    public async Task An_endpoint_that_sleeps_is_waited_for_as_long_as_it_says()
    {
        await using var bench = await ImageBench.HuggingFaceAsync(new() { Asleep = 3, EstimatedTime = EstimatedTime.TotalSeconds });

        await bench.DrawAsync();

        bench.Face.Journal.Count.ShouldBe(4);
        bench.Clock.Skipped.Count(wait => wait == EstimatedTime).ShouldBe(3);
    }

    [Fact]
    public async Task It_is_woken_once_and_by_one_call_however_many_pictures_wait()
    {
        await using var bench = await ImageBench.HuggingFaceAsync(new() { Asleep = 2 });
        var model = bench.FaceModel();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => model.MakeAsync(new($"A street {i}", "text", 1), default)));

        bench.Face.Journal.Entries.Count(e => e.Status == 503).ShouldBe(2);
        bench.Face.Journal.Entries.Take(3).ShouldAllBe(e => e.InFlight == 1);
    }

    [Fact]
    public async Task One_that_needs_longer_than_the_deadline_to_wake_up_is_an_error()
    {
        await using var bench = await ImageBench.HuggingFaceAsync(new() { Asleep = 1000, EstimatedTime = EstimatedTime.TotalSeconds });
        bench.Clock = new(TimeSpan.FromSeconds(5));
        bench.Settings.DeadlineSeconds = 15;

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("ProviderServerError");
        failure.Fault.Message.ShouldContain("503");
        failure.Fault.Message.ShouldContain("loading");
        failure.Spent.ShouldBeNull();
    }

    [Theory]
    [InlineData("credits", "ProviderCreditsUsedUp", "402")]
    [InlineData("token", "ProviderKeyRefused", "HF_ENDPOINT_TOKEN")]
    [InlineData("forbidden", "ProviderKeyRefused", "403")]
    [InlineData("refused", "ProviderRequestRefused", "safety checker")]
    [InlineData("broken", "ProviderServerError", "500")]
    [InlineData("huge", "ProviderAnswerTooLarge", "bytes")]
    [InlineData("huge-untold", "ProviderAnswerTooLarge", "bytes")]
    public async Task What_waiting_does_not_mend_is_said_at_once(string fault, string id, string words)
    {
        await using var bench = await ImageBench.HuggingFaceAsync(null, fault);

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe(id);
        failure.Fault.Text.ShouldContain(words);
        failure.Fault.Text.ShouldNotContain(ImageBench.Token);
        bench.Face.Journal.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("too-many")]
    [InlineData("nobody-there")]
    [InlineData("html-page")]
    [InlineData("cut-off-image")]
    [InlineData("truncated")]
    [InlineData("reset")]
    public async Task What_may_be_over_at_the_next_attempt_is_tried_again(string fault)
    {
        await using var bench = await ImageBench.HuggingFaceAsync(null, fault);

        (await bench.DrawAsync()).Spent!.Calls.ShouldBe(1);

        bench.Face.Journal.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("html-page", "a web page instead of an image")]
    [InlineData("cut-off-image", "an image that is cut off")]
    public async Task What_never_becomes_an_image_is_said_as_what_it_is(string fault, string words)
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        bench.Face.Faults.Add(HuggingFaceFaults.All[fault], Requests.All);

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("ProviderAnswerNotUnderstood");
        failure.Fault.Message.ShouldContain(words);
        bench.Face.Journal.Count.ShouldBe(5);
    }

    [Fact]
    public async Task JSON_without_an_image_is_said_as_such()
    {
        await using var bench = await ImageBench.HuggingFaceAsync();
        bench.Face.Faults.Add(HuggingFaceFaults.Error(DailyBatch.Fakes.Hosting.FakeAnswer.Json("""{"generated_text":"A lovely picture of a kitchen, as you asked for it, in words."}""")), Requests.All);

        (await bench.FailureAsync()).Fault.Message.ShouldContain("JSON that holds no image");
    }

    [Theory]
    [InlineData("https://x1.eu-west-1.aws.endpoints.huggingface.cloud", false, "ProviderKeyMissing")]
    [InlineData(null, false, "ProviderKeyMissing")]
    [InlineData("http://images.example.com/", true, "ProviderKeyInClear")]
    public async Task Nothing_is_sent_without_a_fit_token_or_in_clear(string? endpoint, bool hasToken, string id)
    {
        var secrets = Core.Settings.Secrets.Read(hasToken ? new Dictionary<string, string> { ["HF_ENDPOINT_TOKEN"] = ImageBench.Token } : []);
        using var http = new HttpClient();
        var model = new Core.Pictures.Providers.HuggingFaceImages(new() { HuggingFaceEndpoint = endpoint }, secrets, http, TimeProvider.System, () => 0);

        (await Should.ThrowAsync<FaultException>(() => model.MakeAsync(new("A street", "text", 1), default))).Fault.Id.ShouldBe(id);
    }
}
