using System.Diagnostics;
using DailyBatch.Fakes.YouTube;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

/// <summary>Publishing from a session in which nobody answers.</summary>
public sealed class PublishSpecs : IDisposable
{
    private const string Publish = "Get-Episode -State Rendered | Publish-Episode -NextDay";

    private readonly ChannelShell _channel = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_video_waits_through_everything_that_keeps_it_back_and_is_uploaded_once()
    {
        await using var server = await FakeYouTube.StartAsync(cancellationToken: Token);
        await StoreAsync();
        await using (var another = await FakeYouTube.StartAsync(cancellationToken: Token))
        {
            YouTubeWorkspace.Write(_channel.Folder, another);
            Refused("YouTubeNotConnected", "This workspace is not signed in to YouTube.");
            (await _channel.ConnectAsync(Token)).ThrowIfFailed();
            YouTubeWorkspace.Change(_channel.Folder, settings => settings["publishing"]!["channelId"] = "UCanother-channel-00001_");
            Refused("YouTubeWrongChannel", "UCanother-channel-00001_");
            YouTubeWorkspace.Write(_channel.Folder, another);
            another.Videos.ShouldBeEmpty();
        }

        Refused("YouTubeUnreachable", "YouTube could not be reached.");
        YouTubeWorkspace.Write(_channel.Folder, server);
        YouTubeWorkspace.TakeBack(_channel.Folder, server);
        Refused("YouTubeSignInDead", "The sign-in to YouTube of");
        (await _channel.ConnectAsync(Token)).ThrowIfFailed();

        dynamic published = _channel.Run(Publish).ThrowIfFailed().Output.ShouldHaveSingleItem()!;
        _channel.Run(Publish).ThrowIfFailed().Output.ShouldBeEmpty();

        var video = server.Videos.ShouldHaveSingleItem();
        (video.Id, video.Standing.AskedPrivacy).ShouldBe(((string)published.Publication.VideoId, "private"));
        server.PublicAt(DateTimeOffset.UtcNow).ShouldBeEmpty();
    }

    private void Refused(string id, string sentence)
    {
        var error = _channel.Run(Publish).Errors.ShouldHaveSingleItem();
        (error.FullyQualifiedErrorId.Split(',')[0], error.ToString().Contains(sentence)).ShouldBe((id, true), error.ToString());
        _channel.Run("Get-Episode -State Rendered").ThrowIfFailed().Output.ShouldHaveSingleItem();
    }

    private async Task StoreAsync()
    {
        using var rig = Process.Start(new ProcessStartInfo("dotnet", [Repository.PublishRig, "episode", _channel.Folder]) { RedirectStandardOutput = true })!;
        await rig.WaitForExitAsync(Token);
        rig.ExitCode.ShouldBe(0);
    }
}
