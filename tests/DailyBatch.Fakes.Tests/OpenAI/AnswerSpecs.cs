using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI.Answers;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class AnswerSpecs
{
    [Fact]
    public async Task An_answer_has_the_form_of_a_chat_completion()
    {
        await using var trial = await ChatTrial.StartAsync(source: new ScriptedAnswers().Always(ModelAnswer.Of("""{"a": 1}""")));

        var body = await CompleteAsync(trial, ChatTrial.Request("12345678"));

        ((string?)body["object"], (string?)body["model"]).ShouldBe(("chat.completion", "fake-story-model"));
        ((string?)body["choices"]![0]!["message"]!["content"], (string?)body["choices"]![0]!["finish_reason"]).ShouldBe(("""{"a": 1}""", "stop"));
        ((int)body["usage"]!["prompt_tokens"]!, (int)body["usage"]!["completion_tokens"]!, (int)body["usage"]!["total_tokens"]!).ShouldBe((2, 2, 4));
    }

    [Fact]
    public async Task A_refusal_comes_in_its_own_field()
    {
        await using var trial = await ChatTrial.StartAsync(source: new ScriptedAnswers().Always(ModelAnswer.Refused("I can't help with that.")));

        var message = (await CompleteAsync(trial, ChatTrial.Request()))["choices"]![0]!["message"]!;

        ((string?)message["content"], (string?)message["refusal"]).ShouldBe((null, "I can't help with that."));
    }

    [Fact]
    public async Task Filtered_and_overlong_answers_say_why_they_ended()
    {
        var source = new ScriptedAnswers().When(request => request.Turn == 1, _ => ModelAnswer.Filtered("{")).Always(ModelAnswer.TooLong("{"));
        await using var trial = await ChatTrial.StartAsync(source: source);

        FinishReason(await CompleteAsync(trial, ChatTrial.Request())).ShouldBe("content_filter");
        FinishReason(await CompleteAsync(trial, ChatTrial.Request())).ShouldBe("length");
    }

    [Fact]
    public async Task The_limit_of_tokens_cuts_an_answer()
    {
        await using var trial = await ChatTrial.StartAsync(source: new ScriptedAnswers().Always(ModelAnswer.Of("""{"story": "long"}""")));

        var body = await CompleteAsync(trial, ChatTrial.With("max_completion_tokens", 3));

        FinishReason(body).ShouldBe("length");
        ((int)body["usage"]!["completion_tokens"]!).ShouldBe(3);
    }

    [Fact]
    public async Task A_script_gives_one_answer_after_the_other_to_each_purpose()
    {
        var source = new ScriptedAnswers().On("beats", ModelAnswer.Of("{broken"), ModelAnswer.Of("{}")).On("title", ModelAnswer.Of("[]"));
        await using var trial = await ChatTrial.StartAsync(source: source);
        const string Schema = """{"type": "object", "properties": {}, "required": [], "additionalProperties": false}""";

        var said = new List<string>();
        foreach (var name in new[] { "beats", "title", "beats", "beats" })
            said.Add(await trial.ContentAsync(ChatTrial.Structured(Schema, name: name)));

        said.ShouldBe(["{broken", "[]", "{}", "{}"]);
        trial.Server.Journal.For("beats").Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_source_sees_the_schema_the_messages_and_the_number()
    {
        AnswerRequest? seen = null;
        var source = new ScriptedAnswers().When(request => (seen = request) is not null, _ => ModelAnswer.Of("{}"));
        await using var trial = await ChatTrial.StartAsync(source: source);
        await trial.PostAsync("nonsense");
        var request = ChatTrial.Structured("""{"type": "object", "properties": {}, "required": [], "additionalProperties": false}""");
        request["messages"] = JsonNode.Parse("""[{"role": "system", "content": "Be brief."}, {"role": "user", "content": [{"type": "text", "text": "Go."}]}]""");

        await trial.PostAsync(request);

        (seen!.Number, seen.Turn, seen.SchemaName).ShouldBe((2, 1, "story"));
        seen.Messages.Select(message => (message.Role, message.Text)).ShouldBe([("system", "Be brief."), ("user", "Go.")]);
    }

    [Fact]
    public async Task A_request_that_nobody_scripted_is_a_failure_of_the_test()
    {
        await using var trial = await ChatTrial.StartAsync(source: new ScriptedAnswers());

        ((int)(await trial.PostAsync(ChatTrial.Request())).StatusCode).ShouldBe(500);
        trial.Server.Journal.Entries[0].Failure.ShouldNotBeNull().ShouldStartWith("No answer is scripted for request 1");
    }

    private static async Task<JsonNode> CompleteAsync(ChatTrial trial, JsonObject request) =>
        JsonNode.Parse(await (await trial.PostAsync(request)).EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;

    private static string? FinishReason(JsonNode body) => (string?)body["choices"]![0]!["finish_reason"];
}
