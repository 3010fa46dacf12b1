using DailyBatch.PublishRig;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

/// <summary>Plays the whole matrix once, many cases side by side; each test looks at one of them.</summary>
public sealed class MatrixFixture : IAsyncLifetime
{
    private readonly RigFiles _files = new();
    private IReadOnlyList<RigOutcome> _outcomes = [];

    public static IReadOnlyList<Schedule> Schedules { get; } = [.. Matrix.InProcess, .. Matrix.Killed];

    public RigOutcome this[int place] => _outcomes[place];

    public async ValueTask InitializeAsync() => _outcomes = await RigStage.PlayAsync(Schedules, _files, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _files.Dispose();
        return ValueTask.CompletedTask;
    }
}
