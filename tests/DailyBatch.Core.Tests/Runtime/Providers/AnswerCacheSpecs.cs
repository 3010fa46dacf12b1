using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Runtime.Providers;

public sealed class AnswerCacheSpecs : IDisposable
{
    private const string Episode = "episode_019aabcdef00";
    private const string Key = "sk-planted+key/with=signs";

    private readonly TemporaryFolder _folder = new();

    private AnswerCache Cache => new(_folder["answers"], Secrets.Read(new Dictionary<string, string> { [Secrets.OpenAiName] = Key }).Redactor, TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_kept_answer_is_found_by_another_run()
    {
        await Cache.KeepAsync(Episode, "abc", """{"a": "Zoë's \"word\""}""");

        (await Cache.FindAsync(Episode, "abc", CancellationToken.None)).ShouldBe("""{"a": "Zoë's \"word\""}""");
        (await Cache.FindAsync(Episode, "abd", CancellationToken.None)).ShouldBeNull();
        (await Cache.FindAsync("episode_019aabcdef01", "abc", CancellationToken.None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"body": "x", "body_hash": "y", "received_at": "2025-11-22T09:00:00+00:00"}""")]
    [InlineData("""{"body": "x", "body_""")]
    public async Task A_damaged_file_counts_as_absent(string damaged)
    {
        await Cache.KeepAsync(Episode, "abc", "words");
        File.WriteAllText(_folder[$"answers/{Episode}/abc.json"], damaged);

        (await Cache.FindAsync(Episode, "abc", CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task Answers_of_an_episode_are_forgotten_together()
    {
        await Cache.KeepAsync(Episode, "a", "words");
        await Cache.KeepAsync(Episode, "b", "words");
        await Cache.KeepAsync("episode_019aabcdef01", "a", "words");

        Cache.Forget(Episode);
        Cache.Forget("episode_never");

        Directory.Exists(_folder[$"answers/{Episode}"]).ShouldBeFalse();
        (await Cache.FindAsync("episode_019aabcdef01", "a", CancellationToken.None)).ShouldBe("words");
    }

    [Fact]
    public async Task A_key_that_a_server_repeats_is_not_stored()
    {
        await Cache.KeepAsync(Episode, "abc", $"{{\"echo\": \"{Key}\"}} {Uri.EscapeDataString(Key)}");

        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
            File.ReadAllText(file).ShouldNotContain("planted");
    }

    [Fact]
    public async Task An_id_from_elsewhere_does_not_lead_out_of_the_folder()
    {
        await Cache.KeepAsync("../../escape", "abc", "words");

        Directory.EnumerateFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
        (await Cache.FindAsync("../../escape", "abc", CancellationToken.None)).ShouldBe("words");
    }

    [Fact]
    public async Task One_at_a_time_asks_the_same()
    {
        using var first = await Cache.EnterAsync(Episode, "abc", TimeSpan.Zero, CancellationToken.None);

        var e = await Should.ThrowAsync<FaultException>(() => Cache.EnterAsync(Episode, "abc", TimeSpan.Zero, CancellationToken.None));

        e.Fault.Id.ShouldBe("QuestionBusy");
        (await Cache.EnterAsync(Episode, "abd", TimeSpan.Zero, CancellationToken.None)).Dispose();
    }
}
