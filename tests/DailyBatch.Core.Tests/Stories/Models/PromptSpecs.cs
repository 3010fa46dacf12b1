using System.Text.Json.Nodes;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime.Prompts;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class PromptSpecs
{
    private const int MostProperties = 100;
    private const int MostLevels = 5;

    private static readonly string[] Asked = ["ideas", "scores", "story", "repair"];

    // What OpenAI's strict mode took from its first day; servers of others take no more.
    private static readonly string[] Known = ["type", "properties", "required", "additionalProperties", "items", "enum", "description", "anyOf"];

    public static TheoryData<string, string> Schemas => new(from name in Asked from pattern in StoryPattern.All select (name, pattern.Name));

    public static TheoryData<string> Prompts => [.. PromptLibrary.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Prompts))]
    public void A_prompt_has_a_version_and_is_short_enough_to_be_read(string name)
    {
        var prompt = PromptLibrary.All.Single(p => p.Name == name);
        prompt.Version.ShouldBeGreaterThan(0);
        prompt.Text.Length.ShouldBeLessThan(6000);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_keeps_the_limits_of_strict_mode(string name, string pattern)
    {
        var schema = JsonNode.Parse(SchemaLibrary.Of(name, StoryPattern.Find(pattern)!).Json)!;
        var objects = Objects(schema, 1).ToArray();
        objects.ShouldAllBe(o => !o.Schema["additionalProperties"]!.GetValue<bool>());
        foreach (var (found, _) in objects)
            found["required"]!.AsArray().Select(r => r!.GetValue<string>()).ShouldBe(found["properties"]!.AsObject().Select(p => p.Key));
        objects.Sum(o => o.Schema["properties"]!.AsObject().Count).ShouldBeLessThanOrEqualTo(MostProperties);
        objects.Max(o => o.Level).ShouldBeLessThanOrEqualTo(MostLevels);
        Keywords(schema).Distinct().Except(Known).ShouldBeEmpty();
        schema["type"]!.GetValue<string>().ShouldBe("object");
    }

    [Fact]
    public void A_schema_allows_only_words_that_pictures_and_rules_know()
    {
        var json = SchemaLibrary.Of("story", StoryPattern.B).Json;
        json.ShouldContain("\"enum\":[\"HOOK\",\"CONTEXT\",\"CLASH\",\"TRIGGER\",\"CTA\"]");
        foreach (var word in SceneWords.Places.Concat(SceneWords.Props).Concat(SceneWords.Poses)) json.ShouldContain($"\"{word}\"");
        json.ShouldContain("\"flowers\",null]");
        json.ShouldNotContain("{{");
    }

    [Fact]
    public void A_hole_that_nobody_fills_is_an_error_that_names_it() =>
        Should.Throw<InvalidOperationException>(() => Of("Say {{what}} to {{whom}}.").Fill(("what", "yes"))).Message.ShouldContain("{{whom}}");

    [Fact]
    public void A_value_that_no_hole_takes_is_an_error_that_names_it() =>
        Should.Throw<InvalidOperationException>(() => Of("Say {{what}}.").Fill(("what", "yes"), ("whom", "you"))).Message.ShouldContain("{{whom}}");

    [Fact]
    public void Braces_in_a_users_text_are_left_alone() =>
        Of("Say {{what}} and {{more}}.").Fill(("what", "{{more}}"), ("more", "no")).ShouldBe("Say {{more}} and no.");

    [Theory]
    [InlineData("No version.")]
    [InlineData("---\nversion: new\n---\nText.")]
    public void A_file_without_a_version_is_an_error(string file) =>
        Should.Throw<InvalidOperationException>(() => Prompt.Parse("test", file)).Message.ShouldContain("test");

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    public void The_shape_speaks_of_the_beats_of_its_pattern_and_of_no_others(string name)
    {
        var pattern = StoryPattern.Find(name)!;
        var shape = new StoryBrief(Requests.Of(pattern: name), pattern).Shape;
        foreach (var kind in Enum.GetValues<BeatKind>())
            shape.Contains($"- {SchemaWords.NameOf(kind)}: ").ShouldBe(pattern.Beats.Contains(kind), kind.ToString());
    }

    private static Prompt Of(string text) => new("test", 1, text);

    private static IEnumerable<(JsonObject Schema, int Level)> Objects(JsonNode? node, int level) => node switch
    {
        JsonObject schema when schema["properties"] is JsonObject properties => [(schema, level), .. properties.SelectMany(p => Objects(p.Value, level + 1))],
        JsonObject other => other.SelectMany(p => Objects(p.Value, level)),
        JsonArray list => list.SelectMany(item => Objects(item, level)),
        _ => [],
    };

    private static IEnumerable<string> Keywords(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(p => p.Key == "properties"
            ? p.Value!.AsObject().SelectMany(property => Keywords(property.Value)).Prepend(p.Key)
            : Keywords(p.Value).Prepend(p.Key)),
        JsonArray list => list.SelectMany(Keywords),
        _ => [],
    };
}
