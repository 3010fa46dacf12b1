using DailyBatch.Fakes.Journal;
using DailyBatch.Fakes.Tests.Support;

namespace DailyBatch.Fakes.Tests.Journal;

public sealed class RequestJournalSpecs
{
    [Fact]
    public async Task It_holds_what_came()
    {
        var now = new DateTimeOffset(2025, 11, 23, 9, 0, 0, TimeSpan.Zero);
        await using var trial = await Trial.StartAsync(clock: new FixedClock(now));

        await trial.PostAsync("/work?part=1");

        var entry = trial.Journal.Entries.ShouldHaveSingleItem();
        (entry.Number, entry.Time, entry.Method, entry.Path, entry.Query).ShouldBe((1, now, "POST", "/work", "?part=1"));
        (entry.Text, entry.Purpose, entry.Status, entry.End, entry.WorkDone).ShouldBe((Trial.Body, "work", 200, ExchangeEnd.Sent, true));
    }

    [Fact]
    public async Task Keys_are_hidden_but_can_be_told_apart()
    {
        await using var trial = await Trial.StartAsync();

        foreach (var key in new[] { "first-secret", "first-secret", "other-secret" })
        {
            trial.Client.DefaultRequestHeaders.Authorization = new("Bearer", key);
            await trial.PostAsync();
        }

        var shown = trial.Journal.Entries.Select(entry => entry.Headers["Authorization"]).ToList();
        shown.ShouldAllBe(value => value.StartsWith("Bearer ") && !value.Contains("secret"));
        shown[0].ShouldBe(shown[1]);
        shown[0].ShouldNotBe(shown[2]);
        shown[0].ShouldBe(SecretMask.Of("Bearer first-secret"));
    }

    [Fact]
    public async Task The_most_requests_at_once_are_counted()
    {
        var gate = new TaskCompletionSource();
        await using var trial = await Trial.StartAsync(gate.Task);
        var calls = Enumerable.Range(0, 4).Select(_ => trial.PostAsync()).ToList();
        await Eventually.IsTrueAsync(() => trial.Journal.Count == 4);

        gate.SetResult();
        await Task.WhenAll(calls);
        await trial.PostAsync();

        trial.Journal.MostInFlight.ShouldBe(4);
        trial.Journal.Entries[^1].InFlight.ShouldBe(1);
    }

    [Fact]
    public async Task One_after_the_other_is_one_at_once()
    {
        await using var trial = await Trial.StartAsync();

        for (var i = 0; i < 50; i++)
        {
            // A connection each, because requests on one connection never overlap anyway.
            using var client = new HttpClient { BaseAddress = trial.BaseUrl };
            await client.PostAsync("/work", new StringContent("{}"));
        }

        trial.Journal.MostInFlight.ShouldBe(1);
    }

    [Fact]
    public async Task A_client_that_leaves_is_noted()
    {
        await using var trial = await Trial.StartAsync(gate: new TaskCompletionSource().Task);
        using var patience = new CancellationTokenSource();
        var call = trial.Client.GetAsync("/work", patience.Token);
        await Eventually.IsTrueAsync(() => trial.Journal.Count == 1);

        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(call);
        await Eventually.IsTrueAsync(() => trial.Journal.Entries[0].End == ExchangeEnd.ClientLeft);
        trial.Journal.WorkDone.ShouldBe(0);
    }
}
