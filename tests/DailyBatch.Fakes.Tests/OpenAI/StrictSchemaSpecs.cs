using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class StrictSchemaSpecs
{
    [Theory]
    [InlineData("""{"type": "array", "items": {"type": "string"}}""", "got 'type: \"array\"'")]
    [InlineData("""{"anyOf": [{"type": "object"}]}""", "'anyOf' at the top level")]
    [InlineData("""{"type": "object", "properties": {}, "required": []}""", "In context=(), 'additionalProperties' is required")]
    [InlineData("""{"type": "object", "properties": {}, "required": [], "additionalProperties": true}""", "'additionalProperties' is required")]
    [InlineData("""{"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": false}""", "Missing 'a'")]
    [InlineData("""{"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false}""", "Missing 'a'")]
    [InlineData("""{"type": "object", "properties": {}, "required": ["b"], "additionalProperties": false}""", "Extra required key 'b'")]
    public async Task A_root_that_breaks_a_rule_is_refused(string schema, string reason) => await IsRefusedAsync(schema, reason);

    [Theory]
    [InlineData("""{"type": "string", "minLength": 1}""", "In context=('properties', 'a'), 'minLength' is not permitted")]
    [InlineData("""{"type": "string", "default": "x"}""", "'default' is not permitted")]
    [InlineData("""{"type": "array", "items": {"type": "string"}, "uniqueItems": true}""", "'uniqueItems' is not permitted")]
    [InlineData("""{"oneOf": [{"type": "string"}]}""", "'oneOf' is not permitted")]
    [InlineData("""{"allOf": [{"type": "string"}]}""", "'allOf' is not permitted")]
    [InlineData("""{"type": "array"}""", "array schema missing items")]
    [InlineData("""{"description": "anything"}""", "must have a 'type' key")]
    [InlineData("""{"enum": ["x", "y"]}""", "must have a 'type' key")]
    [InlineData("""{"$ref": "#/$defs/none"}""", "'#/$defs/none' was not found")]
    [InlineData("""{"$ref": "#", "description": "again"}""", "$ref cannot have keywords {'description'}")]
    [InlineData("""{"type": "array", "items": {"type": "object", "properties": {"b": {"type": "string"}}, "required": []}}""", "In context=('properties', 'a', 'items'), 'additionalProperties'")]
    [InlineData("""{"anyOf": [{"type": "null"}, {"type": "object", "properties": {}, "required": []}]}""", "In context=('properties', 'a', 'anyOf', '1')")]
    [InlineData("""{"type": ["object", "null"], "properties": {}, "required": []}""", "'additionalProperties' is required")]
    public async Task A_property_that_breaks_a_rule_is_refused(string property, string reason) => await IsRefusedAsync(ObjectOf(property), reason);

    [Fact]
    public async Task A_schema_that_is_too_deep_is_refused()
    {
        var property = """{"type": "string"}""";
        for (var i = 0; i < 11; i++) property = ObjectOf(property);

        await IsRefusedAsync(property, "at most 10 levels");
    }

    [Fact]
    public async Task A_schema_with_too_many_enum_values_is_refused()
    {
        var values = new JsonArray([.. Enumerable.Range(0, 1001).Select(i => JsonValue.Create($"v{i}"))]);

        await IsRefusedAsync(ObjectOf(new JsonObject { ["type"] = "string", ["enum"] = values }.ToJsonString()), "at most 1000 enum values");
    }

    [Theory]
    [InlineData("""{"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 4}""")]
    [InlineData("""{"type": "integer", "minimum": 1, "maximum": 5}""")]
    [InlineData("""{"type": ["string", "null"], "description": "maybe"}""")]
    [InlineData("""{"type": "string", "enum": ["x", "y"]}""")]
    [InlineData("""{"anyOf": [{"$ref": "#"}, {"type": "null"}]}""")]
    public async Task A_schema_that_keeps_the_rules_is_answered(string property)
    {
        await using var trial = await ChatTrial.StartAsync();

        (await trial.PostAsync(ChatTrial.Structured(ObjectOf(property)))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task Some_servers_take_no_ranges()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.FewKeywords);

        var error = await trial.ErrorAsync(ChatTrial.Structured(ObjectOf("""{"type": "integer", "minimum": 1}""")));

        error.Message.ShouldContain("'minimum' is not permitted");
    }

    [Fact]
    public async Task Without_strict_nothing_of_this_is_checked()
    {
        await using var trial = await ChatTrial.StartAsync();

        (await trial.PostAsync(ChatTrial.Structured("""{"type": "object", "properties": {"a": {"type": "string", "minLength": 1}}}""", strict: false)))
            .IsSuccessStatusCode.ShouldBeTrue();
    }

    private static string ObjectOf(string property) =>
        $$"""{"type": "object", "properties": {"a": {{property}}}, "required": ["a"], "additionalProperties": false}""";

    private static async Task IsRefusedAsync(string schema, string reason)
    {
        await using var trial = await ChatTrial.StartAsync();

        var error = await trial.ErrorAsync(ChatTrial.Structured(schema));

        (error.Status, error.Code, error.Param).ShouldBe((400, null, "response_format"));
        error.Message.ShouldStartWith("Invalid schema for response_format 'story': ");
        error.Message.ShouldContain(reason);
    }
}
