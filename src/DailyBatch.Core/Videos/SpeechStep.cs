using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Voices;

namespace DailyBatch.Core.Videos;

/// <summary>Has all lines of a story spoken, each by its speaker's voice.</summary>
internal sealed class SpeechStep(ISpeechEngine engine)
{
    /// <summary>The speech of each line, in the story's order.</summary>
    /// <exception cref="FaultException">The engine failed.</exception>
    public async Task<IReadOnlyList<SpokenLine>> SpeakAsync(Story story, VideoProgress progress, CancellationToken token)
    {
        var cast = engine.Cast(story);
        var lines = story.Lines.ToList();
        var spoken = new List<SpokenLine>(lines.Count);
        foreach (var line in lines)
        {
            progress.Say("Speaking", "line", spoken.Count + 1, lines.Count);
            spoken.Add(await SpeakAsync(line, VoiceOf(line, cast), progress, token).ConfigureAwait(false));
        }

        return spoken;
    }

    private async Task<SpokenLine> SpeakAsync(StoryLine line, Voice voice, VideoProgress progress, CancellationToken token)
    {
        try
        {
            var spoken = await engine.SpeakAsync(line, voice, token).ConfigureAwait(false);
            await progress.SaySpentAsync(spoken.Spent, token).ConfigureAwait(false);
            return spoken;
        }
        catch (FaultException e)
        {
            await progress.SaySpentAsync(e.Spent, token).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A speaker whom nobody introduced (in old files) speaks with the narrator's voice.</summary>
    private static Voice VoiceOf(StoryLine line, IReadOnlyDictionary<string, Voice> cast) =>
        cast.TryGetValue(line.Speaker, out var voice) ? voice : cast[StoryLine.Narrator];
}
