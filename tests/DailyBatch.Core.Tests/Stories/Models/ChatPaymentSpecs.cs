using static DailyBatch.Core.Tests.Stories.Models.ChatReplies;

namespace DailyBatch.Core.Tests.Stories.Models;

/// <summary>No money is spent twice for an answer that was received.</summary>
public sealed class ChatPaymentSpecs
{
    [Fact]
    public async Task A_run_after_a_kill_does_not_pay_again()
    {
        await using var bench = new ChatBench(Good);
        await bench.AskAsync();

        var again = await bench.AskAsync(bench.Model());

        again.Text.ShouldBe(Story);
        again.Spent.ShouldBeNull();
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_that_ask_the_same_at_once_pay_once()
    {
        await using var bench = new ChatBench(Good);

        var answers = await Task.WhenAll(bench.AskAsync(bench.Model()), bench.AskAsync(bench.Model()));

        answers.Count(a => a.Spent is not null).ShouldBe(1);
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_question_that_went_down_the_ladder_is_known_again()
    {
        await using var bench = new ChatBench(Error(400, "no response_format here"), Good);
        await bench.AskAsync();

        (await bench.AskAsync(bench.Model())).Spent.ShouldBeNull();
        bench.Server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_refusal_is_kept_like_any_answer()
    {
        await using var bench = new ChatBench(Says(null, refusal: "No."), Good);
        (await bench.FailureAsync()).Spent!.Calls.ShouldBe(1);

        var again = await bench.FailureAsync(bench.Model());

        again.Fault.Id.ShouldBe("ProviderContentRefused");
        again.Spent.ShouldBeNull();
        bench.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task More_tokens_are_another_question()
    {
        await using var bench = new ChatBench(Says("{", "length"), Good);
        await bench.FailureAsync();
        bench.Settings.MaxTokens = 16000;

        (await bench.AskAsync(bench.Model())).Text.ShouldBe(Story);
    }

    [Fact]
    public async Task Talk_without_an_answer_is_not_kept()
    {
        await using var bench = new ChatBench(Says("Hm."), Says("Hm."), Says("Hm."), Good);
        await bench.FailureAsync();

        (await bench.AskAsync(bench.Model())).Text.ShouldBe(Story);
    }

    [Fact]
    public async Task A_forgotten_episode_is_asked_anew()
    {
        await using var bench = new ChatBench(Good);
        var model = bench.Model();
        await bench.AskAsync(model);

        await model.ForgetAsync(ChatBench.Episode, CancellationToken.None);

        (await bench.AskAsync(model)).Spent.ShouldNotBeNull();
        Directory.GetDirectories(bench.Folder["answers"]).ShouldHaveSingleItem();
    }
}
