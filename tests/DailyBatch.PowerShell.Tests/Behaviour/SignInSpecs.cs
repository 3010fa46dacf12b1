using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Behaviour;

public sealed class SignInSpecs : IDisposable
{
    private readonly ChannelShell _channel = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _channel.Dispose();

    [Fact]
    public async Task A_person_opens_the_address_and_the_channel_comes_out()
    {
        await using var server = await StartAsync();

        var result = await _channel.ConnectAsync(Token);

        dynamic connection = result.ThrowIfFailed().Output.ShouldHaveSingleItem()!;
        ((string)connection.ChannelId).ShouldBe(FakeChannel.Usual.Id);
        File.Exists(_channel["tokens/youtube.token"]).ShouldBeTrue();
        _channel.Run("Disconnect-YouTube").ThrowIfFailed().Output.Count.ShouldBe(1);
        Directory.EnumerateFiles(_channel["tokens"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_who_refuses_gets_one_error_with_its_id()
    {
        await using var server = await StartAsync(new() { Consent = Consent.Deny });

        var result = await _channel.ConnectAsync(Token);

        result.TerminatingError!.FullyQualifiedErrorId.ShouldStartWith("YouTubeConsentDenied,");
    }

    [Fact]
    public async Task A_stop_ends_the_wait()
    {
        await using var server = await StartAsync();

        var result = _channel.Shell.Start("Connect-YouTube -NoBrowser -InformationAction Continue").StopWhen(streams => streams.Information.Count > 0);

        result.Stopped.ShouldBeTrue(result.Failure?.ToString());
        result.Streams.Swallowed.ShouldBeEmpty();
        Directory.Exists(_channel["tokens"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Connect-YouTube -WhatIf")]
    [InlineData("Disconnect-YouTube -WhatIf")]
    public void What_would_be_done_is_named_and_left_undone(string command)
    {
        var result = _channel.Run(command).ThrowIfFailed();

        result.Output.ShouldBeEmpty();
        result.Host.Single().ShouldContain(_channel.Folder);
    }

    [Fact]
    public void Without_a_client_it_says_what_is_missing() =>
        _channel.Run("Connect-YouTube -NoBrowser").TerminatingError!.FullyQualifiedErrorId.ShouldStartWith("YouTubeClientMissing,");

    [Fact]
    public void Who_was_not_signed_in_is_told_so() =>
        _channel.Run("Disconnect-YouTube").ThrowIfFailed().Warnings.Single().ShouldContain("was not signed in");

    private async Task<FakeYouTube> StartAsync(YouTubeOptions? options = null)
    {
        var server = await FakeYouTube.StartAsync(options, cancellationToken: Token);
        YouTubeWorkspace.Write(_channel.Folder, server);
        return server;
    }
}
