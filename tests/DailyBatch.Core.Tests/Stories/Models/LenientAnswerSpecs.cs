using System.Text.Json;
using System.Text.Json.Nodes;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Fakes.Stories;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>Answers of servers that do not hold their model to a schema.</summary>
public sealed class LenientAnswerSpecs
{
    [Fact]
    public async Task Numbers_as_strings_names_in_another_case_and_extra_names_are_read()
    {
        var story = await TakenAsync(json =>
        {
            foreach (var beat in json["beats"]!.AsArray()) beat!["scene"] = beat["scene"]!.ToString();
            Rename(json["texts"]!.AsObject(), "hook_line", "hookLine");
            Rename(json, "beats", "Beats");
            json["thoughts"] = "I like this one.";
        });
        story.HookLine.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task People_may_be_meant_by_their_names_and_the_narrator_in_any_case() => await TakenAsync(json =>
    {
        var names = json["characters"]!.AsArray().ToDictionary(c => c!["id"]!.ToString(), c => c!["name"]!.ToString());
        foreach (var line in json["beats"]!.AsArray().SelectMany(b => b!["lines"]!.AsArray()))
            line!["speaker"] = names.GetValueOrDefault(line["speaker"]!.ToString(), "Narrator");
        foreach (var figure in json["scenes"]!.AsArray().SelectMany(s => s!["figures"]!.AsArray()))
            figure!["character"] = names[figure["character"]!.ToString()];
    });

    [Fact]
    public async Task Words_of_a_list_may_have_spaces_and_capitals_and_nothing_may_be_called_none() => await TakenAsync(json =>
    {
        foreach (var scene in json["scenes"]!.AsArray())
        {
            scene!["place"] = scene["place"]!.ToString().Replace('_', ' ').ToUpperInvariant();
            scene["prop"] ??= "None";
        }

        foreach (var beat in json["beats"]!.AsArray()) beat!["beat"] = beat["beat"]!.ToString() == "CTA" ? "Call to Action" : beat["beat"]!.ToString().ToLowerInvariant();
    });

    [Fact]
    public async Task What_a_model_puts_round_speech_is_taken_off()
    {
        var bench = new ModelBench();
        var spoken = bench.Draft.Beats[0].Lines[0].Text;
        bench.Writes(BrokenDrafts.Change(bench.Draft, "HOOK", lines => [lines[0] with { Text = $"“*{spoken}*” " }, .. lines.Skip(1)]));
        (await bench.StoryAsync()).Beats[0].Lines[0].Text.ShouldBe(spoken);
    }

    [Fact]
    public async Task Texts_that_are_missing_and_harmless_are_made_up_from_others()
    {
        var story = await TakenAsync(json =>
        {
            var texts = json["texts"]!.AsObject();
            texts.Remove("description");
            texts.Remove("moral_axes");
            texts["tags"] = "dogs, money, family";
        });
        story.Description.ShouldContain(story.Logline);
        story.Tags.ShouldContain("money");
    }

    [Fact]
    public async Task A_story_inside_one_more_object_is_found()
    {
        var bench = new ModelBench();
        bench.Answers("story", 1, $$"""{"story": {{DraftJson.Of(bench.Draft)}}}""");
        await bench.StoryAsync();
        bench.Model.Purposes.Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("""{"beats": []}""", "characters")]
    [InlineData("""{"title": "Only a title"}""", "no \"beats\"")]
    [InlineData("[1, 2]", "not a JSON object")]
    [InlineData("""{"beats": [""", "not one complete JSON value")]
    public async Task An_answer_of_another_shape_is_given_back_with_what_is_wrong(string answer, string problem)
    {
        var bench = new ModelBench().Answers("story", 1, answer);
        await bench.StoryAsync();
        bench.Model.Purposes.ShouldBe(["candidates", "scores", "story", "story"]);
        bench.Model.Question("story", 2).ShouldContain(problem);
        bench.Model.Asked[^1].Turns[^2].Text.ShouldBe(answer);
    }

    [Fact]
    public async Task A_beat_that_is_none_is_named()
    {
        var bench = new ModelBench();
        bench.Answers("story", 1, DraftJson.Of(bench.Draft).Replace("\"CLASH\"", "\"CLIMAX\""));
        await bench.StoryAsync();
        bench.Model.Question("story", 2).ShouldContain("\"CLIMAX\" is not the name of a beat");
    }

    [Fact]
    public async Task A_model_that_never_gives_the_shape_is_a_fault_after_two_more_tries()
    {
        var bench = new ModelBench().Answers("story", 0, "{}");
        var fault = await bench.FaultAsync();
        fault.Id.ShouldBe("StoryAnswerUnreadable");
        fault.Message.ShouldContain("scripted-1");
        bench.Model.Purposes.Count(p => p == "story").ShouldBe(3);
    }

    private static async Task<Core.Episodes.Story> TakenAsync(Action<JsonObject> change)
    {
        var bench = new ModelBench();
        var json = JsonNode.Parse(DraftJson.Of(bench.Draft))!.AsObject();
        change(json);
        bench.Answers("story", 1, json.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        var story = await bench.StoryAsync();
        bench.Model.Purposes.ShouldNotContain("repair");
        bench.Model.Purposes.Count().ShouldBe(3);
        return story;
    }

    private static void Rename(JsonObject json, string from, string to)
    {
        var value = json[from];
        json.Remove(from);
        json[to] = value;
    }
}
