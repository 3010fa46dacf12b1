using static DailyBatch.Core.Tests.Stories.Models.ChatReplies;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class ChatLadderSpecs
{
    [Fact]
    public async Task A_server_that_refuses_formats_is_asked_lower_and_the_rung_is_remembered_for_the_run()
    {
        await using var bench = new ChatBench(
            Error(400, "Unsupported value", param: "response_format"),
            Error(422, "json_object is not supported"),
            Good);
        var model = bench.Model();

        (await bench.AskAsync(model)).Spent!.Calls.ShouldBe(1);
        await model.AskAsync(ChatBench.Question("Another."), CancellationToken.None);

        bench.Formats.ShouldBe(["json_schema", "json_object", "text", "text"]);
        bench.Clock.Skipped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("json_object")]
    [InlineData("text")]
    public async Task Without_a_schema_the_prompt_describes_it(string format)
    {
        await using var bench = new ChatBench(Good);
        bench.Settings.ResponseFormat = format;

        await bench.AskAsync();

        bench.Formats.ShouldBe([format]);
        var system = bench.Body(0)["messages"]![0]!;
        system["role"]!.GetValue<string>().ShouldBe("system");
        system["content"]!.GetValue<string>().ShouldStartWith("You write.");
        system["content"]!.GetValue<string>().ShouldContain("\"required\":[\"title\"]");
    }

    [Fact]
    public async Task A_format_that_the_settings_name_is_not_left()
    {
        await using var bench = new ChatBench(Error(400, "response_format is not supported"), Good);
        bench.Settings.ResponseFormat = "json_schema";

        (await bench.FailureAsync()).Fault.Id.ShouldBe("ProviderRequestRefused");
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_model_without_a_temperature_is_asked_without()
    {
        await using var bench = new ChatBench(Error(400, "Unsupported value: 'temperature' does not support 0.9", param: "temperature"), Good);
        var model = bench.Model();

        await bench.AskAsync(model);
        await model.AskAsync(ChatBench.Question("Another."), CancellationToken.None);

        bench.Body(1).ShouldNotContainKey("temperature");
        bench.Body(2).ShouldNotContainKey("temperature");
        bench.Formats.ShouldBe(["json_schema", "json_schema", "json_schema"]);
    }

    [Fact]
    public async Task A_server_that_knows_the_other_token_field_is_asked_with_that()
    {
        await using var bench = new ChatBench(Error(400, "Unknown field 'max_completion_tokens'."), Good);

        await bench.AskAsync();

        bench.Body(1)["max_tokens"]!.GetValue<int>().ShouldBe(8000);
        bench.Body(1).ShouldNotContainKey("max_completion_tokens");
    }

    [Fact]
    public async Task A_complaint_about_anything_else_is_final()
    {
        await using var bench = new ChatBench(Error(400, "This model's maximum context length is 4096."));

        var fault = (await bench.FailureAsync()).Fault;

        fault.Id.ShouldBe("ProviderRequestRefused");
        fault.Message.ShouldContain("(400): 'This model's maximum context length is 4096'");
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_refuses_both_token_fields_is_not_asked_for_ever()
    {
        await using var bench = new ChatBench(Error(400, "max_tokens is too large"));

        (await bench.FailureAsync()).Fault.Id.ShouldBe("ProviderRequestRefused");
        bench.Server.Requests.Count.ShouldBe(2);
    }
}
