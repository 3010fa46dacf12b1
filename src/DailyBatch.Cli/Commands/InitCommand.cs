using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Settings;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch init</c>: the first settings file of a channel.</summary>
internal static class InitCommand
{
    public static Command Create(Screen screen)
    {
        var zone = new Option<string?>("--time-zone") { Description = "IANA zone of the posting slots, for instance Europe/London. Default: this machine's." };
        var workspace = CliOptions.Workspace();
        var command = new Command("init", "Makes a channel's folder with a first dailybatch.json. One that is there already is left alone.") { zone, workspace };
        command.SetAction((line, token) => Session.EndAsync(screen, async () =>
        {
            var root = Path.GetFullPath(line.GetValue(workspace) ?? ".");
            screen.Line($"Settings: {await SettingsTemplate.WriteAsync(root, line.GetValue(zone) ?? MachineZone.Find(), token).ConfigureAwait(false)}");
            return ExitCode.Success;
        }));
        return command;
    }
}
