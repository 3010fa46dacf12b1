namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>All codes and tokens. Guarded by one lock.</summary>
internal sealed class GrantBook(TimeProvider clock, Words words, YouTubeOptions options)
{
    private static readonly TimeSpan AccessLife = TimeSpan.FromSeconds(3599);
    private static readonly TimeSpan TestingLife = TimeSpan.FromDays(7);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, PendingCode> _codes = [];
    private readonly Dictionary<string, FakeGrant> _grants = [];
    private readonly Dictionary<string, (string Refresh, DateTimeOffset Ends)> _access = [];

    public string NewCode(PendingCode pending)
    {
        lock (_gate)
        {
            var code = "4/" + words.Next("code", 60);
            _codes[code] = pending;
            return code;
        }
    }

    /// <summary>A code can be used once.</summary>
    public PendingCode? TakeCode(string code)
    {
        lock (_gate) return _codes.Remove(code, out var pending) ? pending : null;
    }

    public FakeGrant Grant(FakeChannel channel, IEnumerable<string> scopes)
    {
        lock (_gate)
        {
            var refresh = "1//" + words.Next("refresh", 60);
            var grant = new FakeGrant(channel, scopes.ToHashSet(), refresh, clock.GetUtcNow()) { AccessToken = "" };
            return _grants[refresh] = grant with { AccessToken = NewAccess(refresh) };
        }
    }

    /// <summary>The grant with a new access token, or null when its refresh token is dead or never lived.</summary>
    public FakeGrant? Refresh(string refreshToken)
    {
        lock (_gate)
        {
            if (!_grants.TryGetValue(refreshToken, out var grant) || IsDead(grant)) return null;
            return _grants[refreshToken] = grant with { AccessToken = NewAccess(refreshToken) };
        }
    }

    /// <summary>The grant that an access token stands for now.</summary>
    public FakeGrant? Find(string accessToken)
    {
        lock (_gate)
        {
            return _access.TryGetValue(accessToken, out var access) && access.Ends > clock.GetUtcNow()
                ? _grants.GetValueOrDefault(access.Refresh)
                : null;
        }
    }

    /// <summary>Ends a grant by either of its tokens; false when it is not known.</summary>
    public bool Revoke(string token)
    {
        lock (_gate) return _grants.Remove(_access.TryGetValue(token, out var access) ? access.Refresh : token);
    }

    /// <summary>Ends every access token, as if an hour had passed.</summary>
    public void EndAccess()
    {
        lock (_gate) _access.Clear();
    }

    private bool IsDead(FakeGrant grant) => options.Testing && clock.GetUtcNow() - grant.GrantedAt >= TestingLife;

    private string NewAccess(string refresh)
    {
        var access = "ya29." + words.Next("access", 100);
        _access[access] = (refresh, clock.GetUtcNow() + AccessLife);
        return access;
    }
}
