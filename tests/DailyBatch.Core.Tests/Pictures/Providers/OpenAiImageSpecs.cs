using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI.Errors;

namespace DailyBatch.Core.Tests.Pictures.Providers;

public sealed class OpenAiImageSpecs
{
    [Theory]
    [InlineData(null, "1024x1536")]
    [InlineData("dall-e-3", "1024x1792")]
    public async Task A_picture_is_asked_for_upright_and_counted_with_its_tokens(string? model, string size)
    {
        await using var bench = await ImageBench.OpenAiAsync();
        bench.Settings.Model = model;

        var picture = await bench.DrawAsync();

        var body = JsonNode.Parse(bench.Open.Journal.Entries.ShouldHaveSingleItem().Text)!;
        body["size"]!.GetValue<string>().ShouldBe(size);
        picture.Provider.ShouldBe(model ?? "gpt-image-1");
        (picture.Spent!.Provider, picture.Spent.Calls, picture.Spent.Usd).ShouldBe(("openai", 1, 0.02m));
        picture.Spent.OutputTokens.ShouldBe(1584);
    }

    [Fact]
    public async Task A_refusal_by_the_moderation_is_final_and_says_so()
    {
        await using var bench = await ImageBench.OpenAiAsync();
        bench.Open.Faults.At(1, OpenAiFaults.Error(OpenAiErrors.ImageRefused()));

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("ProviderContentRefused");
        failure.Fault.Message.ShouldContain("safety system");
        bench.Open.Journal.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_used_up_quota_is_no_rate_limit()
    {
        await using var bench = await ImageBench.OpenAiAsync();
        bench.Open.Faults.At(1, OpenAiFaults.All["quota"]);

        (await bench.FailureAsync()).Fault.Id.ShouldBe("ProviderCreditsUsedUp");
    }

    [Fact]
    public async Task An_overloaded_server_is_asked_again()
    {
        await using var bench = await ImageBench.OpenAiAsync();
        bench.Open.Faults.At(1, OpenAiFaults.All["overloaded"]);

        await bench.DrawAsync();

        bench.Open.Journal.Count.ShouldBe(2);
    }
}
