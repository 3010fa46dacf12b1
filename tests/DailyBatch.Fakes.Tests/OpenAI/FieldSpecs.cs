using System.Text.Json.Nodes;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.OpenAI.Rules;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.OpenAI;

public sealed class FieldSpecs
{
    [Theory]
    [InlineData(TokenFields.Both, "max_tokens", null)]
    [InlineData(TokenFields.Both, "max_completion_tokens", null)]
    [InlineData(TokenFields.NewOnly, "max_completion_tokens", null)]
    [InlineData(TokenFields.NewOnly, "max_tokens", "unsupported_parameter")]
    [InlineData(TokenFields.OldOnly, "max_tokens", null)]
    [InlineData(TokenFields.OldOnly, "max_completion_tokens", "unknown_parameter")]
    public async Task The_wrong_field_for_the_limit_is_refused_by_name(TokenFields fields, string field, string? code)
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.OpenAi with { TokenFields = fields });
        var request = ChatTrial.With(field, 500);

        if (code is null)
        {
            (await trial.PostAsync(request)).IsSuccessStatusCode.ShouldBeTrue();
            return;
        }

        var error = await trial.ErrorAsync(request);
        (error.Status, error.Code, error.Param).ShouldBe((400, code, field));
    }

    [Fact]
    public async Task Both_fields_for_the_limit_at_once_are_refused()
    {
        await using var trial = await ChatTrial.StartAsync();
        var request = ChatTrial.With("max_tokens", 5);
        request["max_completion_tokens"] = 5;

        (await trial.ErrorAsync(request)).Code.ShouldBe("invalid_parameter_combination");
    }

    [Fact]
    public async Task A_server_that_ignores_the_newer_field_sets_no_limit()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.OllamaOld);

        (await trial.ContentAsync(ChatTrial.With("max_completion_tokens", 1))).ShouldBe("A sentence.");
        (await trial.ContentAsync(ChatTrial.With("max_tokens", 1))).ShouldBe("A se");
    }

    [Fact]
    public async Task An_unknown_field_is_refused_by_name_where_the_server_minds()
    {
        await using var strict = await ChatTrial.StartAsync();
        await using var easy = await ChatTrial.StartAsync(OpenAiModes.OpenAi with { RefusesUnknownFields = false });
        var request = ChatTrial.With("num_keep", 5);

        var error = await strict.ErrorAsync(request);

        (error.Status, error.Code, error.Param).ShouldBe((400, "unknown_parameter", "num_keep"));
        (await easy.PostAsync(request)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reasoning_model_takes_no_temperature_but_one()
    {
        await using var trial = await ChatTrial.StartAsync(OpenAiModes.Reasoning);

        var error = await trial.ErrorAsync(ChatTrial.With("temperature", 0.7));

        (error.Status, error.Code, error.Param).ShouldBe((400, "unsupported_value", "temperature"));
        (await trial.PostAsync(ChatTrial.With("temperature", 1))).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Theory]
    [InlineData("temperature", "2.5", "decimal_above_max_value")]
    [InlineData("temperature", "-1", "decimal_below_min_value")]
    [InlineData("temperature", "\"hot\"", "invalid_type")]
    [InlineData("max_tokens", "0", "integer_below_min_value")]
    [InlineData("max_tokens", "1.5", "invalid_type")]
    [InlineData("messages", "[]", "empty_array")]
    [InlineData("messages", "[{\"content\": \"x\"}]", "missing_required_parameter")]
    [InlineData("messages", "[{\"role\": \"narrator\", \"content\": \"x\"}]", "invalid_value")]
    [InlineData("stream", "true", "unsupported_value")]
    public async Task A_wrong_value_is_refused(string field, string value, string code)
    {
        await using var trial = await ChatTrial.StartAsync();

        var error = await trial.ErrorAsync(ChatTrial.With(field, JsonNode.Parse(value)));

        (error.Status, error.Code).ShouldBe((400, code));
        error.Param.ShouldNotBeNull().ShouldStartWith(field);
    }

    [Theory]
    [InlineData("{\"model\": ")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task A_body_that_is_no_object_is_refused(string body)
    {
        await using var trial = await ChatTrial.StartAsync();

        ((int)(await trial.PostAsync(body)).StatusCode).ShouldBe(400);
        trial.Server.Journal.Entries[0].Failure.ShouldBeNull();
    }
}
