using System.Collections.Immutable;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Every video that was made, in that order.</summary>
internal sealed class VideoBook
{
    private readonly Lock _gate = new();
    private readonly List<FakeVideo> _videos = [];
    private readonly Dictionary<string, int> _places = [];

    public IReadOnlyList<FakeVideo> All
    {
        get { lock (_gate) return [.. _videos]; }
    }

    public FakeVideo Add(FakeVideo video)
    {
        lock (_gate)
        {
            _places.Add(video.Id, _videos.Count);
            _videos.Add(video);
            return video;
        }
    }

    public FakeVideo? Find(string? id)
    {
        lock (_gate) return id is not null && _places.TryGetValue(id, out var place) ? _videos[place] : null;
    }

    public FakeVideo Change(string id, Func<FakeVideo, FakeVideo> change)
    {
        lock (_gate) return _videos[_places[id]] = change(_videos[_places[id]]);
    }

    public void Remove(string id)
    {
        lock (_gate)
        {
            _videos.RemoveAt(_places[id]);
            _places.Clear();
            foreach (var video in _videos) _places.Add(video.Id, _places.Count);
        }
    }
}
