using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Scheduling;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch slots</c>: the posting slots of a date.</summary>
internal static class SlotsCommand
{
    public static Command Create(Screen screen)
    {
        var date = CliOptions.Date("The date in the channel's time zone. Default: today.");
        var free = new Option<bool>("--free") { Description = "Only slots that a video can take." };
        var workspace = CliOptions.Workspace();
        var command = new Command("slots", "Shows the posting slots of a date, in local time and UTC.") { date, free, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (slots, code) = await Listing.ReadAsync<PostingSlot>(screen, app.GetSlotsAsync(line.GetValue(date)?.In(app), token), token).ConfigureAwait(false);
            screen.Write(SlotTable.Of(slots.Where(slot => slot.IsFree || !line.GetValue(free))));
            return code;
        }));
        return command;
    }
}
