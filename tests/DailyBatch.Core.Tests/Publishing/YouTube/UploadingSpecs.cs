using DailyBatch.Core.Publishing.YouTube.Errors;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class UploadingSpecs
{
    private const int Unit = 256 * 1024;
    private const int Mebibyte = 1024 * 1024;

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
    public void Pieces_grow_while_the_line_is_quick_up_to_the_setting()
    {
        var pieces = new PieceSize(new PublishingSettings { ChunkKib = 49_152 });

        int[] times = [1, 1, 5, 1, 1];

        var sizes = times.Select(seconds =>
        {
            pieces.Arrived(TimeSpan.FromSeconds(seconds));
            return pieces.Bytes / Mebibyte;
        });

        sizes.ShouldBe([16, 32, 32, 48, 48]);
    }

    [Fact]
    public void Pieces_do_not_grow_where_twice_as_much_would_come_near_the_time_of_a_request()
    {
        var pieces = new PieceSize(new PublishingSettings { RequestSeconds = 8 });

        pieces.Arrived(TimeSpan.FromSeconds(3));

        pieces.Bytes.ShouldBe(8 * Mebibyte);
    }

    [Fact]
    public void Pieces_are_small_again_after_a_lost_connection_and_smaller_after_one_that_took_too_long()
    {
        var pieces = new PieceSize(new PublishingSettings());
        Grow(pieces);
        pieces.Bytes.ShouldBe(256 * Mebibyte);

        pieces.BeginAgain();
        pieces.Bytes.ShouldBe(8 * Mebibyte);
        Grow(pieces);
        pieces.Halve();
        pieces.Bytes.ShouldBe(8 * Mebibyte);
        pieces.Halve();
        pieces.Bytes.ShouldBe(4 * Mebibyte);
        pieces.BeginAgain();
        pieces.Bytes.ShouldBe(4 * Mebibyte);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData((8 * Mebibyte) - 1)]
    [InlineData(8 * Mebibyte)]
    [InlineData((8 * Mebibyte) + 1)]
    [InlineData((41 * Mebibyte) + 7)]
    [InlineData(1024L * Mebibyte)]
    public void All_pieces_are_the_file_and_the_last_is_no_larger_than_the_first(long length)
    {
        var (pieces, cut) = (new PieceSize(new PublishingSettings()), new List<long>());

        for (var left = length; left > 0; left -= cut[^1])
        {
            cut.Add(pieces.Next(left));
            pieces.Arrived(TimeSpan.Zero);
        }

        cut.Sum().ShouldBe(length);
        cut[^1].ShouldBeInRange(1, cut[0]);
        cut.SkipLast(1).ShouldAllBe(bytes => bytes > 0 && bytes % Unit == 0);
    }

    [Fact]
    public async Task A_limited_line_takes_the_time_that_its_limit_asks_for()
    {
        using var folder = new TemporaryFolder();
        var clock = new SkippingClock(TimeSpan.FromHours(1));
        await File.WriteAllBytesAsync(folder["file"], new byte[1_000_000]);
        using var file = File.OpenHandle(folder["file"]);
        using var piece = new FilePiece(file, 0, 1_000_000, new LinePace(100_000, clock));

        await piece.CopyToAsync(Stream.Null);

        clock.Skipped.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait).TotalSeconds.ShouldBeInRange(9, 10);
        clock.Skipped.ShouldAllBe(wait => wait < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_limited_line_does_not_make_up_for_the_time_in_which_it_was_dead()
    {
        var clock = new SkippingClock(TimeSpan.FromHours(1));
        var pace = new LinePace(100_000, clock);
        clock.Pass(TimeSpan.FromMinutes(10));

        for (var sent = 0; sent < 1_000_000; sent += pace.StepBytes) await pace.WaitAsync(pace.StepBytes, default);

        clock.Skipped.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait).TotalSeconds.ShouldBeInRange(8, 10);
    }

    [Theory]
    [InlineData(0, 1_000_000)]
    [InlineData(0, 1)]
    [InlineData(262_144, 262_144)]
    [InlineData(1, 262_145)]
    [InlineData(999_999, 1)]
    public async Task A_piece_is_what_stands_in_the_file(int start, int length)
    {
        using var folder = new TemporaryFolder();
        var bytes = Enumerable.Range(0, 1_000_000).Select(i => (byte)(i * 7 + i / 256)).ToArray();
        await File.WriteAllBytesAsync(folder["file"], bytes);
        using var file = File.OpenHandle(folder["file"]);
        using var piece = new FilePiece(file, start, length, new LinePace(null, TimeProvider.System));

        piece.Headers.ContentLength.ShouldBe(length);
        (await piece.ReadAsByteArrayAsync()).ShouldBe(bytes[start..(start + length)]);
    }

    [Fact]
    public async Task A_file_that_has_become_shorter_ends_its_piece()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["file"], new byte[1000]);
        using var file = File.OpenHandle(folder["file"]);
        using var piece = new FilePiece(file, 0, 1001, new LinePace(null, TimeProvider.System));

        var error = await Should.ThrowAsync<HttpRequestException>(() => piece.CopyToAsync(Stream.Null));

        error.InnerException.ShouldBeOfType<EndOfStreamException>();
    }

    [Fact]
    public void What_a_question_finds_to_be_there_is_a_step_forward_and_what_it_does_not_find_is_not_held_against_the_upload()
    {
        using var watch = new AttemptWatch(1000, TimeSpan.FromHours(1), TimeProvider.System, default);

        for (var question = 0; question < 10; question++) watch.Asked(1000);
        (watch.Advanced, watch.Reason).ShouldBe((false, null));
        watch.Asked(2000);

        (watch.Advanced, watch.Best, watch.Reason).ShouldBe((true, 2000, null));
    }

    private static void Grow(PieceSize pieces)
    {
        for (var piece = 0; piece < 10; piece++) pieces.Arrived(TimeSpan.Zero);
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
