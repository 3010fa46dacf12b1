using DailyBatch.Core.Metrics;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Metrics;

public sealed class SnapshotStoreSpecs : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_added_comes_back_in_the_order_of_time_and_stays()
    {
        await AddAsync(Of(3), Of(1));
        await AddAsync(Of(40), Of(2));

        (await ReadAsync(0, 48)).Select(s => s.TakenAt).ShouldBe([Noon.AddHours(1), Noon.AddHours(2), Noon.AddHours(3), Noon.AddHours(40)]);
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order().ShouldBe(["2026-03-01.jsonl", "2026-03-03.jsonl"]);
    }

    [Fact]
    public async Task A_line_that_a_kill_has_torn_harms_no_other()
    {
        await AddAsync(Of(1), Of(2));
        var file = _folder["2026-03-01.jsonl"];
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))[..^20], TestContext.Current.CancellationToken);

        await AddAsync(Of(3));

        (await ReadAsync(0, 5)).Select(s => s.TakenAt).ShouldBe([Noon.AddHours(1), Noon.AddHours(3)]);
    }

    [Fact]
    public async Task Hidden_counts_stay_hidden()
    {
        await AddAsync(Of(1) with { Likes = null });

        (await ReadAsync(0, 5)).Single().ShouldBe(Of(1) with { Likes = null });
    }

    private static MetricSnapshot Of(int hours) => new("episode_019aabcdef00", "abc", Noon.AddHours(hours), 100 + hours, 4, 1);

    private Task AddAsync(params MetricSnapshot[] snapshots) => new SnapshotStore(_folder.Path).AddAsync(snapshots, default);

    private Task<IReadOnlyList<MetricSnapshot>> ReadAsync(int from, int to) => new SnapshotStore(_folder.Path).ReadAsync(Noon.AddHours(from), Noon.AddHours(to), default);
}
