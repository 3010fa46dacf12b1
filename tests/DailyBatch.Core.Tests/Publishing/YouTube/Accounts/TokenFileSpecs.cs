using DailyBatch.Core.Publishing.YouTube.Accounts;

namespace DailyBatch.Core.Tests.Publishing.YouTube.Accounts;

public sealed class TokenFileSpecs
{
    [Fact]
    public async Task Only_the_owner_may_read_a_sign_in_and_what_was_set_aside()
    {
        // Windows encrypts instead.
        if (OperatingSystem.IsWindows()) return;
        await using var trial = await AccountTrial.ConnectedAsync();
        var stored = await trial.Store.ReadAsync(TestContext.Current.CancellationToken);
        await trial.Store.SetAsideAsync(stored!, "invalid_grant", TestContext.Current.CancellationToken);
        await trial.Store.SaveAsync(stored!, TestContext.Current.CancellationToken);

        File.GetUnixFileMode(trial.Tokens).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.EnumerateFiles(trial.Tokens).Count().ShouldBe(2);
        foreach (var file in Directory.EnumerateFiles(trial.Tokens))
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
    }

    [Fact]
    public async Task A_sign_in_is_read_as_it_was_written()
    {
        await using var trial = await AccountTrial.ConnectedAsync(new() { Testing = true });
        var stored = (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!;

        await trial.Store.SaveAsync(stored, TestContext.Current.CancellationToken);
        var again = (await trial.Store.ReadAsync(TestContext.Current.CancellationToken))!;

        again.RefreshToken.Reveal().ShouldBe(stored.RefreshToken.Reveal());
        (again with { Scopes = stored.Scopes, RefreshToken = stored.RefreshToken, AccessToken = stored.AccessToken }).ShouldBe(stored);
    }

    [Fact]
    public async Task A_sign_in_lies_outside_of_the_workspace_unless_the_settings_say_otherwise()
    {
        await using var trial = await AccountTrial.StartAsync();
        trial.Settings.Youtube.TokenFolder = null;

        trial.Store.Folder.ShouldNotStartWith(trial.Folder);
        Path.GetFileName(Path.GetDirectoryName(trial.Store.Folder)).ShouldBe("tokens");
    }

    [Fact]
    public void Workspaces_of_one_name_have_folders_of_their_own()
    {
        TokenFolder.NameOf("/home/ann/channel").ShouldNotBe(TokenFolder.NameOf("/home/bob/channel"));
        TokenFolder.NameOf("/home/ann/channel/").ShouldBe(TokenFolder.NameOf("/home/ann/channel"));
        TokenFolder.NameOf("/home/ann/Tom's 2nd channel").ShouldStartWith("Toms2ndchannel-");
        TokenFolder.NameOf("/").ShouldStartWith("-");
    }
}
