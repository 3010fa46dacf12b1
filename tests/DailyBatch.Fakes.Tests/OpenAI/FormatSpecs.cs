using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class FormatSpecs
{
    private const string Schema = """{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": false}""";

    private static JsonObject AsObject => new() { ["type"] = "json_object" };

    [Fact]
    public async Task Json_object_must_be_spoken_of_in_a_message()
    {
        await using var trial = await ChatTrial.StartAsync();
        var silent = ChatTrial.Request("Tell me a story.");
        silent["response_format"] = AsObject;

        var error = await trial.ErrorAsync(silent);

        (error.Status, error.Param).ShouldBe((400, "messages"));
        JsonNode.Parse(await trial.ContentAsync(ChatTrial.With("response_format", AsObject))).ShouldBeOfType<JsonObject>();
    }

    [Fact]
    public async Task A_model_without_schemas_refuses_them_and_takes_json_object()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.JsonObjectOnly);

        var error = await trial.ErrorAsync(ChatTrial.Structured(Schema));

        (error.Status, error.Param).ShouldBe((400, "response_format"));
        (await trial.PostAsync(ChatTrial.With("response_format", AsObject))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task An_old_server_refuses_the_field_by_name()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.Old);

        var error = await trial.ErrorAsync(ChatTrial.Structured(Schema));

        (error.Status, error.Code, error.Param).ShouldBe((400, "unknown_parameter", "response_format"));
    }

    [Fact]
    public async Task An_old_local_server_ignores_the_field_and_talks_around_the_json()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.OllamaOld);
        var request = ChatTrial.Structured(Schema);
        request["messages"]![0]!["content"] = $"Answer as JSON in this schema: {Schema} Nothing else.";

        var content = await trial.ContentAsync(request);

        content.ShouldStartWith("Sure!");
        var inner = content.Split("```")[1]["json".Length..];
        JsonNode.Parse(inner)!["a"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""{"type": "xml"}""", "response_format.type")]
    [InlineData("""{}""", "response_format.type")]
    [InlineData("""{"type": "json_schema"}""", "response_format.json_schema")]
    [InlineData("""{"type": "json_schema", "json_schema": {"schema": {}}}""", "response_format.json_schema.name")]
    [InlineData("""{"type": "json_schema", "json_schema": {"name": "my story", "schema": {}}}""", "response_format.json_schema.name")]
    [InlineData("""{"type": "json_schema", "json_schema": {"name": "story"}}""", "response_format.json_schema.schema")]
    public async Task A_malformed_format_is_refused_by_the_part_that_is_wrong(string format, string param)
    {
        await using var trial = await ChatTrial.StartAsync();

        var error = await trial.ErrorAsync(ChatTrial.With("response_format", JsonNode.Parse(format)));

        (error.Status, error.Param).ShouldBe((400, param));
    }
}
