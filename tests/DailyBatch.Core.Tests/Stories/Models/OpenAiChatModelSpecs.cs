using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Tests.Support;
using static DailyBatch.Core.Tests.Stories.Models.ChatReplies;

namespace DailyBatch.Core.Tests.Stories.Models;

public sealed class OpenAiChatModelSpecs
{
    [Fact]
    public async Task A_question_goes_out_as_the_settings_say()
    {
        await using var bench = new ChatBench(Good);

        await bench.AskAsync();

        var request = bench.Server.Requests.ShouldHaveSingleItem();
        request.Path.ShouldBe("/v1/chat/completions");
        request.Headers["Authorization"].ShouldBe($"Bearer {ChatBench.Key}");
        var body = bench.Body(0);
        body["model"]!.GetValue<string>().ShouldBe("writer-1");
        body["max_completion_tokens"]!.GetValue<int>().ShouldBe(8000);
        body["temperature"]!.GetValue<double>().ShouldBe(0.9);
        body["messages"]![1]!["content"]!.GetValue<string>().ShouldBe("Write.");
        body["response_format"]!["json_schema"]!["strict"]!.GetValue<bool>().ShouldBeTrue();
        body["response_format"]!["json_schema"]!["schema"]!["required"]![0]!.GetValue<string>().ShouldBe("title");
    }

    [Fact]
    public async Task An_answer_comes_with_its_tokens_and_costs()
    {
        await using var bench = new ChatBench(Good);

        var answer = await bench.AskAsync();

        answer.Text.ShouldBe(Story);
        answer.Spent.ShouldBe(new ProviderUsage("openai", "writer-1", 1, 1000, 500, 0.0012m));
    }

    [Fact]
    public async Task Costs_without_a_price_are_not_guessed()
    {
        await using var bench = new ChatBench(Good);
        bench.Settings.OutputPrice = null;

        (await bench.AskAsync()).Spent!.Usd.ShouldBeNull();
    }

    [Fact]
    public async Task A_question_has_its_own_temperature_where_it_names_one()
    {
        await using var bench = new ChatBench(Good);

        await bench.Model().AskAsync(ChatBench.Question() with { Temperature = 0.2 }, CancellationToken.None);

        bench.Body(0)["temperature"]!.GetValue<double>().ShouldBe(0.2);
    }

    [Fact]
    public async Task A_server_of_ones_own_needs_no_key()
    {
        await using var bench = new ChatBench(Good) { PlantedKey = null };

        (await bench.AskAsync()).Text.ShouldBe(Story);

        bench.Server.Requests[0].Headers.Keys.ShouldNotContain("Authorization");
    }

    [Fact]
    public async Task OpenAi_itself_is_not_called_without_a_key()
    {
        await using var bench = new ChatBench(Good) { PlantedKey = null };
        bench.Settings.Endpoint = "https://api.openai.com/v1/";

        var fault = (await bench.FailureAsync()).Fault;

        fault.Id.ShouldBe("ProviderKeyMissing");
        fault.Message.ShouldBe("openai at api.openai.com (model writer-1) needs a key, and OPENAI_API_KEY is not set.");
    }

    [Fact]
    public async Task A_key_that_cannot_be_sent_is_refused_and_not_repeated()
    {
        await using var bench = new ChatBench(Good) { PlantedKey = "sk-planted\r\nX-Evil: 1" };

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("ProviderKeyRefused");
        failure.ToString().ShouldNotContain("planted");
        bench.Server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("```json\n{\"title\":\"The deposit\"}\n```")]
    [InlineData("Sure! Here it is: {\"title\":\"The deposit\"} Anything else?")]
    [InlineData("<think>{\"title\":\"no\"}</think>{\"title\":\"The deposit\"}")]
    [InlineData("Like {this}, or {\"name\":1}: {\"title\":\"The deposit\"}")]
    public async Task Json_is_cut_out_of_fences_and_talk(string said)
    {
        await using var bench = new ChatBench(Says(said));

        (await bench.AskAsync()).Text.ShouldBe(Story);
    }

    [Fact]
    public async Task Talk_instead_of_json_is_asked_for_again_one_rung_lower_and_both_are_counted()
    {
        await using var bench = new ChatBench(Says("I would love to!"), Good);

        var answer = await bench.AskAsync();

        answer.Spent.ShouldBe(new ProviderUsage("openai", "writer-1", 2, 2000, 1000, 0.0024m));
        bench.Formats.ShouldBe(["json_schema", "json_object"]);
    }

    [Fact]
    public async Task A_model_that_only_talks_is_not_understood_and_its_price_is_known()
    {
        await using var bench = new ChatBench(Says("I would love to!"));

        var failure = await bench.FailureAsync();

        failure.Fault.Id.ShouldBe("ProviderAnswerNotUnderstood");
        failure.Spent!.Calls.ShouldBe(3);
        bench.Server.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_in_the_words_of_another_server_is_read()
    {
        await using var bench = new ChatBench(ScriptedReply.Json(200, """
            {"choices":[{"message":{"role":"bot","content":[{"type":"text","text":"{\"title\":"},{"type":"text","text":"\"The deposit\"}"}]},"finish_reason":"eos_token"}]}
            """));

        var answer = await bench.AskAsync();

        answer.Text.ShouldBe(Story);
        answer.Spent.ShouldBe(new ProviderUsage("openai", "writer-1", 1, null, null, null));
    }
}
