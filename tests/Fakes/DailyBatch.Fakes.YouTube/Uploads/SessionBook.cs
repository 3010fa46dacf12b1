using DailyBatch.Fakes.YouTube.Accounts;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>The sessions by their id.</summary>
internal sealed class SessionBook(TimeProvider clock, Words words, YouTubeOptions options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, UploadSession> _sessions = [];

    /// <summary>Sessions that wait for bytes.</summary>
    public int Open
    {
        get { lock (_gate) return _sessions.Values.Count(session => session.Result is null); }
    }

    public string NewId() => words.Next("session", 40);

    public void Add(UploadSession session)
    {
        lock (_gate) _sessions.Add(session.Id, session);
    }

    public UploadSession? Find(string? id)
    {
        lock (_gate)
        {
            return id is not null && _sessions.TryGetValue(id, out var session) && clock.GetUtcNow() - session.OpenedAt < options.SessionLife ? session : null;
        }
    }

    public void Forget(string id)
    {
        lock (_gate) _sessions.Remove(id);
    }

    public void ForgetAll()
    {
        lock (_gate) _sessions.Clear();
    }
}
