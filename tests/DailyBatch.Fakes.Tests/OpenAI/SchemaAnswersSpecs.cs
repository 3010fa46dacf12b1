using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI.Answers;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

/// <summary>Many seeds a keyword, each through the server as a client would ask.</summary>
public sealed class SchemaAnswersSpecs
{
    private const int Seeds = 40;

    [Fact]
    public Task An_enum_gives_one_of_its_values() => EachAsync(
        """{"enum": ["x", "y", 3]}""",
        value => new[] { "x", "y", "3" }.ShouldContain(value!.ToString()));

    [Fact]
    public Task A_const_gives_itself() => EachAsync(
        """{"const": "rage"}""",
        value => ((string?)value).ShouldBe("rage"));

    [Fact]
    public Task An_array_keeps_its_length() => EachAsync(
        """{"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 4}""",
        value => value!.AsArray().Count.ShouldBeInRange(2, 4));

    [Fact]
    public Task A_whole_number_keeps_its_range() => EachAsync(
        """{"type": "integer", "minimum": -2, "exclusiveMaximum": 3}""",
        value => ((int)value!).ShouldBeInRange(-2, 2));

    [Fact]
    public Task A_number_keeps_an_open_range() => EachAsync(
        """{"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}""",
        value => ((double)value!).ShouldSatisfyAllConditions(n => n.ShouldBeGreaterThan(0), n => n.ShouldBeLessThan(1)));

    [Fact]
    public Task A_number_keeps_its_step() => EachAsync(
        """{"type": "number", "minimum": 0.3, "maximum": 2, "multipleOf": 0.25}""",
        value => ((decimal)value! % 0.25m, (decimal)value! >= 0.3m).ShouldBe((0, true)));

    [Fact]
    public Task A_number_with_only_an_upper_end_stays_below_it() => EachAsync(
        """{"type": "integer", "maximum": -500}""",
        value => ((int)value!).ShouldBeLessThanOrEqualTo(-500));

    [Fact]
    public Task A_string_keeps_its_length() => EachAsync(
        """{"type": "string", "minLength": 8, "maxLength": 12}""",
        value => ((string)value!).Length.ShouldBeInRange(8, 12));

    [Fact]
    public Task A_date_is_a_date() => EachAsync(
        """{"type": "string", "format": "date"}""",
        value => DateOnly.TryParseExact((string)value!, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _).ShouldBeTrue());

    [Fact]
    public Task A_nullable_is_null_or_not() => EachAsync(
        """{"type": ["string", "null"]}""",
        value => (value is null || value.GetValueKind() == System.Text.Json.JsonValueKind.String).ShouldBeTrue());

    [Fact]
    public Task Items_that_must_differ_do() => EachAsync(
        """{"type": "array", "items": {"enum": [1, 2, 3]}, "uniqueItems": true, "minItems": 3, "maxItems": 3}""",
        value => value!.AsArray().Select(item => (int)item!).Order().ShouldBe([1, 2, 3]));

    [Fact]
    public Task A_schema_that_refers_to_itself_ends() => EachAsync(
        """{"anyOf": [{"$ref": "#"}, {"type": "null"}]}""",
        value => (value is null or JsonObject).ShouldBeTrue());

    [Fact]
    public async Task The_same_seed_gives_the_same_and_another_turn_differs()
    {
        const string Schema = """{"type": "object", "properties": {"a": {"type": "array", "items": {"type": "string"}, "minItems": 5}}}""";
        await using var one = await ChatTrial.StartAsync(source: new SchemaAnswers(7));
        await using var other = await ChatTrial.StartAsync(source: new SchemaAnswers(7));

        var first = await one.ContentAsync(ChatTrial.Structured(Schema, strict: false));

        (await other.ContentAsync(ChatTrial.Structured(Schema, strict: false))).ShouldBe(first);
        (await other.ContentAsync(ChatTrial.Structured(Schema, strict: false))).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_schema_in_the_last_message_that_has_one_is_filled()
    {
        await using var trial = await ChatTrial.StartAsync();

        var content = await trial.ContentAsync(ChatTrial.Request("""Use {this} JSON schema: {"type": "object", "properties": {"wanted": {"const": 1}}}. Thanks {you}."""));

        JsonNode.Parse(content)!["wanted"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_filled_is_told()
    {
        await using var trial = await ChatTrial.StartAsync();

        await trial.PostAsync(ChatTrial.Structured(ObjectOf("""{"type": "string", "pattern": "^a+$"}"""), strict: false));

        trial.Server.Journal.Entries[0].Failure.ShouldNotBeNull().ShouldContain("pattern '^a+$'");
    }

    private static string ObjectOf(string property) =>
        $$"""{"type": "object", "properties": {"a": {{property}}}, "required": ["a"], "additionalProperties": false}""";

    /// <summary>Every turn of a server is a seed of its own.</summary>
    private static async Task EachAsync(string property, Action<JsonNode?> check)
    {
        await using var trial = await ChatTrial.StartAsync();
        for (var seed = 0; seed < Seeds; seed++)
            check(JsonNode.Parse(await trial.ContentAsync(ChatTrial.Structured(ObjectOf(property), strict: false)))!["a"]);
    }
}
