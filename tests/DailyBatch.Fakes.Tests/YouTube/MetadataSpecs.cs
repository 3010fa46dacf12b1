using System.Text.Json.Nodes;
using DailyBatch.Fakes.Tests.Support;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class MetadataSpecs
{
    public static TheoryData<string, JsonNode?, string> Wrong => new()
    {
        { "title", new string('x', 101), "invalidTitle" },
        { "title", "", "invalidTitle" },
        { "title", "a < b", "invalidTitle" },
        { "description", new string('é', 2501), "invalidDescription" },
        { "description", "a > b", "invalidDescription" },
        { "tags", new JsonArray(new string('x', 501)), "invalidTags" },
        { "tags", new JsonArray($"{new string('x', 249)}", $"{new string('y', 247)} z"), "invalidTags" },
        { "categoryId", "drama", "invalidCategoryId" },
    };

    public static TheoryData<string, JsonNode?> Right => new()
    {
        { "title", new string('x', 100) },
        { "description", new string('é', 2500) },
        { "tags", new JsonArray(new string('x', 500)) },
        { "tags", new JsonArray($"{new string('x', 249)}", $"{new string('y', 246)} z") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_does_not_fit_is_refused_before_a_byte_is_sent(string field, JsonNode? value, string reason)
    {
        await using var trial = await StartAsync();

        var refused = await trial.OpenAsync(Metadata(body => body["snippet"]![field] = value?.DeepClone()), 1000);

        (await ReasonAsync(refused)).ShouldBe((400, reason));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task What_just_fits_is_taken(string field, JsonNode? value)
    {
        await using var trial = await StartAsync();

        (await trial.OpenAsync(Metadata(body => body["snippet"]![field] = value?.DeepClone()), 1000)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_without_bytes_is_refused()
    {
        await using var trial = await StartAsync();

        (await ReasonAsync(await trial.OpenAsync(Metadata(), 0))).ShouldBe((400, "mediaBodyRequired"));
    }
}
