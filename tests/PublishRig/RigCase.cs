using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.YouTube;

namespace DailyBatch.PublishRig;

/// <summary>An episode, a fake YouTube of its own, and what is to go wrong between them.</summary>
public sealed class RigCase : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2025, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly TaskCompletionSource _killPoint = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Held? _held;

    private RigCase(Schedule schedule, RigFiles files, FakeYouTube server, RushingClock clock, RigOrder order) =>
        (Schedule, Files, Server, Clock, Order) = (schedule, files, server, clock, order);

    /// <summary>What goes wrong.</summary>
    public Schedule Schedule { get; }

    /// <summary>The video.</summary>
    public RigFiles Files { get; }

    /// <summary>YouTube.</summary>
    public FakeYouTube Server { get; }

    /// <summary>YouTube's clock, and that of the runs in this process.</summary>
    public RushingClock Clock { get; }

    /// <summary>What a run needs to know.</summary>
    public RigOrder Order { get; }

    /// <summary>Completes in the moment in which the process is to be killed.</summary>
    public Task KillPoint => _killPoint.Task;

    /// <summary>The process is dead: the moment does not come any more.</summary>
    public void Disarm()
    {
        if (_held is not null) _held.IsArmed = false;
    }

    /// <summary>Makes one.</summary>
    public static async Task<RigCase> OpenAsync(Schedule schedule, RigFiles files)
    {
        var clock = new RushingClock(Start, TimeSpan.FromSeconds(schedule.RequestSeconds));
        var server = await FakeYouTube.StartAsync(clock: clock);
        (server.IndexLag, server.ReadyLag) = (schedule.IndexLag, schedule.ReadyLag);
        var workspace = files.NewWorkspace();
        var id = await RigEpisode.StoreAsync(workspace, files, clock);
        var order = new RigOrder(workspace, id, server.BaseUrl, server.Grant().AccessToken, Start, schedule.Culture, schedule.Zone, schedule.RequestSeconds);
        var made = new RigCase(schedule, files, server, clock, order);
        made.Script();
        return made;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private void Script()
    {
        if (Schedule.Kill is { } kill) Server.Faults.Add(_held = new Held(kill.IsDone, _killPoint), Requests.For(kill.Purpose).Number(kill.Number));
        foreach (var fault in Schedule.Faults)
        {
            for (var n = 0; n < fault.Times; n++)
                Server.Faults.Add(RigFaults.Of(fault.Name), Requests.For(fault.Purpose).Number(fault.First + n));
        }
    }
}
