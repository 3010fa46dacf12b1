using System.CommandLine;
using DailyBatch.Cli.Output;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories;

namespace DailyBatch.Cli.Commands;

/// <summary><c>dailybatch story</c>: the story of an episode as a person would read it, with how it came about.</summary>
internal static class StoryCommand
{
    public static Command Create(Screen screen)
    {
        var id = new Argument<string>("id") { Description = "Id of an episode." };
        var workspace = CliOptions.Workspace();
        var command = new Command("story", "Shows the story of an episode: its words, its scores, its rules and what it has cost.") { id, workspace };
        command.SetAction((line, token) => Session.RunAsync(screen, line.GetValue(workspace), async app =>
        {
            var (episodes, code) = await Listing.ReadAsync<Episode>(screen, app.GetEpisodesAsync(new EpisodeQuery([line.GetValue(id)!]), token), token).ConfigureAwait(false);
            foreach (var episode in episodes) code = Show(screen, episode);
            return code;
        }));
        return command;
    }

    private static int Show(Screen screen, Episode episode)
    {
        if (episode.Story is { } story)
        {
            screen.Line(StoryMarkdown.Render(story, episode.Costs));
            return ExitCode.Success;
        }

        screen.Error($"{episode.Id} has no story yet.");
        return ExitCode.SomeFailed;
    }
}
