using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class AccessSpecs
{
    [Fact]
    public async Task A_wrong_key_is_refused_and_not_shown_whole()
    {
        await using var trial = await ChatTrial.StartAsync();
        trial.Client.DefaultRequestHeaders.Authorization = new("Bearer", "sk-this-is-another-key");

        var error = await trial.ErrorAsync(ChatTrial.Request());

        (error.Status, error.Code).ShouldBe((401, "invalid_api_key"));
        error.Message.ShouldNotContain("this-is-another");
        trial.Server.Journal.WorkDone.ShouldBe(0);
    }

    [Fact]
    public async Task No_key_is_refused()
    {
        await using var trial = await ChatTrial.StartAsync();
        trial.Client.DefaultRequestHeaders.Authorization = null;

        var error = await trial.ErrorAsync(ChatTrial.Request());

        (error.Status, error.Code).ShouldBe((401, null));
    }

    [Fact]
    public async Task A_local_server_wants_no_key()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.OpenAi with { Key = null });

        (await trial.PostAsync(ChatTrial.Request())).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_model_that_there_is_not_is_refused_by_name()
    {
        await using var trial = await ChatTrial.StartAsync();

        var error = await trial.ErrorAsync(ChatTrial.With("model", "gpt-9"));

        (error.Status, error.Code).ShouldBe((404, "model_not_found"));
        error.Message.ShouldContain("gpt-9");
    }

    [Fact]
    public async Task The_models_are_listed()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.OpenAi with { Models = ["one", "two"] });

        var list = JsonNode.Parse(await trial.Client.GetStringAsync($"{trial.Server.BaseUrl}/models"))!;

        list["data"]!.AsArray().Select(model => (string?)model!["id"]).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task Another_path_is_not_found()
    {
        await using var trial = await ChatTrial.StartAsync();

        ((int)(await trial.Client.GetAsync($"{trial.Server.BaseUrl}/chat")).StatusCode).ShouldBe(404);
    }
}
