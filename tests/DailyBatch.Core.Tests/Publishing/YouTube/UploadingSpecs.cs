using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class UploadingSpecs
{
    private const int Unit = 256 * 1024;

    [Theory]
    [InlineData(8192, null, 8192)]
    [InlineData(8192, 300, 1024)]
    [InlineData(8192, 64, 256)]
    [InlineData(256, 10_000, 256)]
    public void Pieces_are_whole_units_and_small_where_the_line_is_to_be_slow(int chunk, int? bandwidth, int kib)
    {
        var pieces = new PieceSize(new PublishingSettings { ChunkKib = chunk, BandwidthKib = bandwidth });

        pieces.Bytes.ShouldBe(kib * 1024);
        (pieces.Bytes % Unit).ShouldBe(0);
    }

    [Fact]
    public void Pieces_that_took_too_long_are_halved_down_to_one_unit()
    {
        var pieces = new PieceSize(new PublishingSettings { ChunkKib = 1280 });

        var sizes = Enumerable.Range(0, 4).Select(_ =>
        {
            pieces.Halve();
            return pieces.Bytes / Unit;
        });

        sizes.ShouldBe([2, 1, 1, 1]);
    }

    [Fact]
    public async Task A_slow_stream_takes_the_time_that_its_limit_asks_for()
    {
        var clock = new SkippingClock(TimeSpan.FromHours(1));
        using var stream = new SlowStream(new MemoryStream(new byte[1_000_000]), 100_000, clock);

        await stream.CopyToAsync(Stream.Null, 64 * 1024);

        clock.Skipped.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait).TotalSeconds.ShouldBeInRange(9, 10);
    }

    [Theory]
    [InlineData(1000, 4096)]
    [InlineData(1000, 300)]
    [InlineData(4096, 1000)]
    public async Task What_is_read_ahead_is_what_stands_in_the_file_wherever_it_is_read(int size, int step)
    {
        using var folder = new TemporaryFolder();
        var bytes = Enumerable.Range(0, 10_300).Select(i => (byte)(i * 7)).ToArray();
        await File.WriteAllBytesAsync(folder["file"], bytes);
        using var file = File.OpenHandle(folder["file"], options: FileOptions.Asynchronous);
        await using var stream = new ReadAhead(file, bytes.Length, size);

        foreach (var start in new[] { 0, 5000, 4999, 0, 10_299, 10_300, 9_000 })
        {
            stream.Position = start;
            (await ToEndAsync(stream, step)).ShouldBe(bytes[start..]);
        }
    }

    private static async Task<byte[]> ToEndAsync(Stream stream, int step)
    {
        var (all, buffer) = (new List<byte>(), new byte[step]);
        for (int read; (read = await stream.ReadAsync(buffer, 0, step, default)) > 0;) all.AddRange(buffer[..read]);
        return [.. all];
    }

    [Fact]
    public void Progress_is_told_in_bytes_speed_and_time_left()
    {
        var clock = new SkippingClock(TimeSpan.FromHours(1));
        var meter = new ProgressMeter("episode_019aabcdef00", 50_000_000, clock);
        meter.At(0).Status.ShouldBe("0.0 of 50.0 MB");
        clock.Pass(TimeSpan.FromSeconds(10));

        var step = meter.At(20_000_000);

        step.Status.ShouldBe("20.0 of 50.0 MB, 2.0 MB/s, 15 s left");
        step.Fraction.ShouldBe(0.4);
    }

    [Fact]
    public async Task Pauses_double_to_a_minute_and_what_is_asked_for_wins()
    {
        var clock = new SkippingClock(TimeSpan.FromHours(1));
        var backOff = new BackOff(clock, () => 1);

        foreach (var failures in Enumerable.Range(1, 8)) await backOff.WaitAsync(failures, null, default);
        await backOff.WaitAsync(1, TimeSpan.FromSeconds(77), default);

        clock.Skipped.Select(w => (int)w.TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 32, 60, 60, 77]);
    }

    [Theory]
    [InlineData(31, true, true)]
    [InlineData(29, false, true)]
    [InlineData(4, false, true)]
    [InlineData(2, false, false)]
    [InlineData(-1, false, false)]
    public void A_slot_must_be_far_enough_at_the_start_and_before_the_last_piece(int minutes, bool mayBegin, bool mayEnd)
    {
        var guard = new SlotGuard(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(2), new FixedClock(Sample.Now));
        var slot = Sample.Publication() with { PlannedAt = Sample.Now.AddMinutes(minutes) };

        Passes(() => guard.EnsureLead(slot)).ShouldBe(mayBegin);
        Passes(() => guard.EnsureLastPiece(slot)).ShouldBe(mayEnd);
    }

    private static bool Passes(Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (FaultException e) when (e.Fault.Id == SlotGuard.TooNear)
        {
            return false;
        }
    }
}
