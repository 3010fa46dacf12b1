using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Quota;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>Lets calls in: a token, a scope, and quota. A call that is refused later has cost its units all the same.</summary>
internal sealed class Gate(World world)
{
    public FakeGrant Enter(Call call, string[] anyOf, Bucket bucket, int cost)
    {
        var grant = Grant(call) ?? throw new RefusedException(YouTubeErrors.Unauthorized());
        if (!grant.Scopes.Overlaps(anyOf)) throw new RefusedException(YouTubeErrors.NotAllowed());
        world.Quota.Charge(bucket, cost);
        return grant;
    }

    /// <summary>On a session its address is enough; a token that comes along has to be alive.</summary>
    public void EnterSession(Call call)
    {
        if (call.Request.Header("Authorization") is not null && Grant(call) is null) throw new RefusedException(YouTubeErrors.Unauthorized());
    }

    private FakeGrant? Grant(Call call) =>
        call.Request.Header("Authorization") is { } header && header.StartsWith("Bearer ", StringComparison.Ordinal) ? world.Grants.Find(header[7..]) : null;
}
