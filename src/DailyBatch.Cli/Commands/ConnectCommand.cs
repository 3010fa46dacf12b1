using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Publishing.YouTube.Accounts;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch connect</c>: signs in to YouTube.</summary>
internal static class ConnectCommand
{
    public static Command Create(Screen screen)
    {
        var noBrowser = new Option<bool>("--no-browser") { Description = "Show the address instead of opening a browser." };
        var workspace = CliOptions.Workspace();
        var command = new Command("connect", "Signs in to YouTube, once and with a person, so that scheduled runs can publish.") { noBrowser, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var order = new ConnectOrder(line.GetValue(noBrowser) || Terminal.IsAtInput, !line.GetValue(noBrowser));
            var (connections, code) = await Listing.ReadAsync<YouTubeConnection>(screen, app.ConnectYouTubeAsync(order, token), token).ConfigureAwait(false);
            foreach (var connection in connections) screen.Line($"Signed in for the channel '{connection.ChannelTitle}' ({connection.ChannelId}).");
            return code;
        }));
        return command;
    }
}
