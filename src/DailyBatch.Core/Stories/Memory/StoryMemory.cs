using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>Remembers stories by their runs of five words.</summary>
internal sealed class StoryMemory : IStoryMemory
{
    private readonly Lock _gate = new();
    private readonly List<Told> _told = [];

    public int Count
    {
        get { lock (_gate) return _told.Count; }
    }

    public int TimesTold(string plot)
    {
        lock (_gate) return _told.Count(t => t.Plot == plot);
    }

    public StoryRepeat? FindRepeat(string episodeId, Story story)
    {
        lock (_gate) return Nearest(episodeId, Told.Of(episodeId, story));
    }

    public StoryRepeat? Claim(string episodeId, Story story)
    {
        var told = Told.Of(episodeId, story);
        lock (_gate)
        {
            if (Nearest(episodeId, told) is { } repeat) return repeat;
            _told.RemoveAll(t => t.EpisodeId == episodeId);
            _told.Add(told);
            return null;
        }
    }

    /// <summary>Remembers a stored story, whatever it is like.</summary>
    public void Add(string episodeId, Story story)
    {
        lock (_gate) _told.Add(Told.Of(episodeId, story));
    }

    private StoryRepeat? Nearest(string episodeId, Told story) => (
        from other in _told
        where other.EpisodeId != episodeId
        let shared = StoryText.SharedPart(story.Runs, other.Runs)
        where shared >= StoryText.RepeatShare
        orderby shared descending
        select new StoryRepeat(other.EpisodeId, other.Title, shared, 0)).FirstOrDefault();

    private sealed record Told(string EpisodeId, string Title, string? Plot, HashSet<ulong> Runs)
    {
        public static Told Of(string episodeId, Story story) =>
            new(episodeId, story.Title, story.Writing?.Plot, StoryText.Runs(string.Join(' ', story.Lines.Select(l => l.Text))));
    }
}
