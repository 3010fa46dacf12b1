using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Faults;
using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>Servers and proxies that repeat what they were sent: none of it comes out anywhere but in the journal, which only its owner may read.</summary>
public sealed class SecretSpecs(RigFilesFixture rig) : IClassFixture<RigFilesFixture>
{
    public static TheoryData<string> Moments =>
    [
        .. new[]
        {
            Purposes.Channels, Purposes.PlaylistItems, Purposes.Session("video"), Purposes.Chunk("video"), Purposes.LastChunk("video"), Purposes.Question("video"),
            Purposes.Videos, Purposes.Session("thumbnail"), Purposes.LastChunk("thumbnail"), Purposes.LastChunk("captions"), Purposes.PlaylistInsert,
        },
    ];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task No_token_and_no_session_is_in_any_event_error_log_or_file(string moment)
    {
        await using var one = await RigCase.OpenAsync(new() { Faults = [new("reset", Purposes.LastChunk("video"))] }, rig.Files);
        foreach (var status in new[] { 400, 403, 500 })
            one.Server.Faults.Add(YouTubeFaults.Error(Repeating(one, status)), Requests.For(moment).First(8));

        var results = new List<RigResult>();
        for (var run = 0; run < 3; run++) results.Add(await RigRun.RunAsync(one.Order, one.Clock));

        var secrets = Secrets(one);
        secrets.Count.ShouldBeGreaterThan(moment is "channels.list" or "playlistItems.list" ? 0 : 1);
        var said = string.Join('\n', results.SelectMany(r => r.Events).Select(Told));
        secrets.ShouldAllBe(secret => !said.Contains(secret));
        foreach (var file in Directory.GetFiles(one.Order.Workspace, "*", SearchOption.AllDirectories).Where(f => !f.Contains("journal")))
            secrets.ShouldAllBe(secret => !File.ReadAllText(file).Contains(secret), file);
    }

    private static FakeAnswer Repeating(RigCase one, int status) =>
        FakeAnswer.Text($"<html>Authorization: Bearer {one.Order.Token} at {one.Server.BaseUrl}upload?upload_id=planted-session</html>", "text/html", status);

    private static List<string> Secrets(RigCase one) =>
    [
        one.Order.Token,
        .. one.Server.Journal.Entries.SelectMany(e => Regex.Matches(e.Query, "upload_id=([^&]+)")).Select(m => m.Groups[1].Value).Append("planted-session").Distinct(),
    ];

    // With all that hangs on it, also what is only logged.
    private static string Told(StepEvent step) => step is StepFailed failed ? $"{failed} {failed.Fault.Exception}" : step.ToString();
}
