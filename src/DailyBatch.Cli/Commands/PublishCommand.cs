using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch publish</c>: one rendered episode, and the owner's word for one whose upload ended in silence.</summary>
internal static class PublishCommand
{
    public static Command Create(Screen screen)
    {
        var id = new Argument<string>("id") { Description = "Id of an episode that has its video." };
        var date = CliOptions.Date("The date of its slot. Default: the planned one.");
        var nextDay = new Option<bool>("--next-day") { Description = "Take a slot of the following days when the date has none left." };
        var immediate = new Option<bool>("--immediate") { Description = "Make it public at once instead of at a slot." };
        var videoId = new Option<string?>("--video-id") { Description = "The video on YouTube that it is, where an answer was lost.", HelpName = "id" };
        var uploadAgain = new Option<bool>("--upload-again") { Description = "Upload it again, where an answer was lost and YouTube has no such video." };
        var workspace = CliOptions.Workspace();
        var command = new Command("publish", "Gives an episode its slot and hands it over, once and only once.")
        {
            id, date, nextDay, immediate, videoId, uploadAgain, workspace,
        };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (episodes, code) = await Listing.ReadAsync<Episode>(screen, app.GetEpisodesAsync(new EpisodeQuery([line.GetValue(id)!]), token), token).ConfigureAwait(false);
            return episodes is [{ } episode]
                ? await RunAsync(screen, app, new PublishOrder(episode, line.GetValue(date)?.In(app), line.GetValue(nextDay), line.GetValue(immediate), line.GetValue(videoId), line.GetValue(uploadAgain)), token).ConfigureAwait(false)
                : code;
        }));
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, DailyBatchApp app, PublishOrder order, CancellationToken token)
    {
        var reader = new DayReader(screen);
        await screen.WithProgressAsync(view => reader.ReadAsync(app.PublishAsync(order, token), view, token)).ConfigureAwait(false);
        return reader.Failures > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
