using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>
/// Remembers the newest stories by their runs of five words and by what happens in them. Two with the same <see cref="StoryWriting.Plot"/> are
/// tellings on one premise: theirs is for the writer to space, and here they repeat each other by their wording or by having the same facts.
/// </summary>
/// <param name="capacity">How many are remembered; the oldest is forgotten for a new one.</param>
internal sealed class StoryMemory(int capacity = int.MaxValue) : IStoryMemory
{
    private readonly Lock _gate = new();
    private readonly FeatureIndex _runs = new();
    private readonly FeatureIndex _plots = new();
    private readonly Dictionary<string, int> _places = [];
    private List<RememberedStory?> _told = [];
    private int _oldest;

    public int Count
    {
        get { lock (_gate) return _places.Count; }
    }

    public IReadOnlyList<PastStory> Past
    {
        get { lock (_gate) return [.. _told.OfType<RememberedStory>().Select(t => t.Past)]; }
    }

    public int TimesTold(string plot)
    {
        lock (_gate) return _told.Count(t => t?.Past.Plot == plot);
    }

    public double ClosenessOf(string episodeId, Story story)
    {
        var print = StoryPrint.Of(episodeId, story);
        lock (_gate) return Nearest(print).Degree;
    }

    public StoryRepeat? FindRepeat(string episodeId, Story story)
    {
        var print = StoryPrint.Of(episodeId, story);
        lock (_gate) return Repeat(print);
    }

    public StoryRepeat? Claim(string episodeId, Story story)
    {
        var print = StoryPrint.Of(episodeId, story);
        lock (_gate)
        {
            if (Repeat(print) is { } repeat) return repeat;
            Remember(print);
            return null;
        }
    }

    /// <summary>Remembers a stored story, whatever it is like.</summary>
    public void Add(string episodeId, Story story) => Add(StoryPrint.Of(episodeId, story));

    /// <summary>Remembers a stored story, whatever it is like.</summary>
    public void Add(StoryPrint print)
    {
        lock (_gate) Remember(print);
    }

    private StoryRepeat? Repeat(StoryPrint print) => Nearest(print) is { Degree: >= 1 } nearest ? nearest.Story : null;

    private (double Degree, StoryRepeat? Story) Nearest(StoryPrint print)
    {
        var (runs, plots) = (new float[_told.Count], new float[_told.Count]);
        _runs.Score(print.Runs, [], runs);
        _plots.Score(print.Plot, print.Weights, plots);
        var story = RememberedStory.Of(print);
        var own = _places.GetValueOrDefault(print.Past.EpisodeId, -1);
        (double Degree, int Place, Likeness Likeness) nearest = (0, -1, default);
        for (var place = 0; place < _told.Count; place++)
        {
            if (_told[place] is not { } other || place == own) continue;
            var likeness = story.To(other, runs[place], plots[place]);
            if (likeness.Degree > nearest.Degree) nearest = (likeness.Degree, place, likeness);
        }

        if (nearest.Place < 0) return (0, null);
        var past = _told[nearest.Place]!.Past;
        return (nearest.Degree, new(past.EpisodeId, past.Title, nearest.Likeness.Wording, nearest.Likeness.Plot));
    }

    private void Remember(StoryPrint print)
    {
        Forget(print.Past.EpisodeId);
        _runs.Add(_told.Count, print.Runs);
        _plots.Add(_told.Count, print.Plot);
        _places[print.Past.EpisodeId] = _told.Count;
        _told.Add(RememberedStory.Of(print));
        if (_places.Count > capacity) Forget(Oldest());
        if (_told.Count > 2 * _places.Count) CloseGaps();
    }

    private string Oldest()
    {
        while (_told[_oldest] is null) _oldest++;
        return _told[_oldest]!.Past.EpisodeId;
    }

    private void Forget(string episodeId)
    {
        if (_places.Remove(episodeId, out var place)) _told[place] = null;
    }

    private void CloseGaps()
    {
        var kept = 0;
        var numbers = _told.Select(t => t is null ? -1 : kept++).ToArray();
        _runs.Renumber(numbers);
        _plots.Renumber(numbers);
        _told = [.. _told.Where(t => t is not null)];
        for (var place = 0; place < _told.Count; place++) _places[_told[place]!.Past.EpisodeId] = place;
        _oldest = 0;
    }
}
