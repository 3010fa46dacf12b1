using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>The frames during which a beat is told: from its first word to the first word of the next.</summary>
/// <param name="Beat">The beat.</param>
/// <param name="Index">Its place in the story, from 0.</param>
/// <param name="Start">Its first frame.</param>
/// <param name="Turns">Whether the story turns with it, see <see cref="StoryTurn"/>.</param>
internal sealed record BeatStretch(Beat Beat, int Index, int Start, bool Turns)
{
    /// <summary>The stretches in their order; the first starts with the video. Beats without lines have none.</summary>
    public static IReadOnlyList<BeatStretch> Of(Story story, IReadOnlyList<TimedLine> lines)
    {
        var stretches = new List<BeatStretch>();
        var turn = StoryTurn.IndexOf(story.Beats);
        var line = 0;
        for (var i = 0; i < story.Beats.Count; i++)
        {
            var beat = story.Beats[i];
            if (beat.Lines.Count == 0) continue;
            stretches.Add(new BeatStretch(beat, i, stretches.Count == 0 ? 0 : FrameTime.Floor(lines[line].Start), i == turn));
            line += beat.Lines.Count;
        }

        return stretches;
    }
}
