using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Publishing.YouTube.Accounts;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch disconnect</c>: takes access to YouTube back.</summary>
internal static class DisconnectCommand
{
    public static Command Create(Screen screen)
    {
        var workspace = CliOptions.Workspace();
        var command = new Command("disconnect", "Takes access to YouTube back at Google and removes the stored sign-in.") { workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (connections, code) = await Listing.ReadAsync<YouTubeConnection>(screen, app.DisconnectYouTubeAsync(token), token).ConfigureAwait(false);
            foreach (var connection in connections) screen.Line($"Signed out of the channel '{connection.ChannelTitle}' ({connection.ChannelId}).");
            return code;
        }));
        return command;
    }
}
