using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Tests.Videos.Frames;

/// <summary>All kernels that the machine can run, against the plain ones. Machines differ: what theirs lack is seen on another one.</summary>
public sealed class RowKernelsSpecs
{
    private const int Length = 1088;
    private const int LayerWidth = 2268;

    private readonly SeededRandom _random = new(11);
    private readonly ScalarKernels _scalar = new();

    [Fact]
    public void The_plain_way_is_always_there_and_the_last_choice()
    {
        RowKernels.All[^1].ShouldBeOfType<ScalarKernels>();
        RowKernels.Best.ShouldBeSameAs(RowKernels.All[0]);
    }

    [Fact]
    public void Vectors_mix_to_the_same_bytes_as_plain_code()
    {
        var (a, b) = (Bytes(Length, 255), Bytes(Length, 255));
        for (var weight = 0; weight <= AxisTable.Weights; weight++)
        {
            var plain = new byte[Length];
            _scalar.Mix(a, b, weight, plain, Length);
            foreach (var kernels in RowKernels.All)
            {
                var fast = new byte[Length];
                kernels.Mix(a, b, weight, fast, Length);
                fast.ShouldBe(plain, kernels.ToString());
            }
        }
    }

    [Theory]
    [InlineData(0.31)]
    [InlineData(0.87)]
    [InlineData(1)]
    [InlineData(1.173)]
    [InlineData(ColumnTable.LargestStep)]
    public void Vectors_sample_to_the_same_bytes_as_plain_code(double step)
    {
        var plane = Rows(Bytes(LayerWidth, 255), Bytes(LayerWidth, 255));
        for (var weight = 0; weight < AxisTable.Weights; weight++)
        {
            var plain = Sampled(_scalar, Pair(plane, weight), step);
            foreach (var kernels in RowKernels.All) Sampled(kernels, Pair(plane, weight), step).ShouldBe(plain, kernels.ToString());
        }
    }

    [Fact]
    public void Rows_far_apart_in_value_are_mixed_without_overflow()
    {
        var (black, white) = (new byte[LayerWidth], Enumerable.Repeat((byte)255, LayerWidth).ToArray());
        foreach (var kernels in RowKernels.All)
            for (var weight = 0; weight < AxisTable.Weights; weight++)
            {
                var share = 255 * weight / (double)AxisTable.Weights;
                Sampled(kernels, Pair(Rows(black, white), weight), 1.1).ShouldAllBe(value => Math.Abs(value - share) <= 0.5);
                Sampled(kernels, Pair(Rows(white, black), weight), 1.1).ShouldAllBe(value => Math.Abs(value - (255 - share)) <= 0.5);
            }
    }

    [Theory]
    [InlineData(1.1)]
    [InlineData(ColumnTable.LargestStep)]
    public void Vectors_lay_over_to_the_same_bytes_as_plain_code(double step)
    {
        var (rows, alphas) = (Band(Bytes(Length, 225)), Band(Bytes(Length, 240)));
        var plane = Rows(Bytes(LayerWidth, 15), Bytes(LayerWidth, 15));
        var plain = Band(rows.Row(0));
        _scalar.SampleOver(Pair(plane, 5), Columns(_scalar, step), Whole, alphas, plain);
        plain.Bytes.ShouldNotBe(rows.Bytes);
        foreach (var kernels in RowKernels.All)
        {
            var fast = Band(rows.Row(0));
            kernels.SampleOver(Pair(plane, 5), Columns(kernels, step), Whole, alphas, fast);
            fast.Bytes.ShouldBe(plain.Bytes, kernels.ToString());
        }
    }

    [Fact]
    public void Vectors_sample_many_rows_to_the_same_bytes_as_plain_code()
    {
        var plane = new Plane(LayerWidth, 40);
        Bytes(plane.Bytes.Length, 15).CopyTo(plane.Bytes, 0);
        var table = new AxisTable(60);
        table.Fill(1.3, 0.77, plane.Height);
        var rows = new LayerRows(plane, table, 40, RowBand.Rows);
        var (alphas, plain) = (Band(Bytes(Length, 240)), Band(Bytes(Length, 200)));
        var before = plain.Bytes.ToArray();
        _scalar.Sample(rows, Columns(_scalar, 1.1), new BlockRun(32, 640), plain);
        _scalar.SampleOver(rows, Columns(_scalar, 1.1), new BlockRun(640, Length), alphas, plain);
        foreach (var kernels in RowKernels.All)
        {
            var fast = new RowBand(1080);
            before.CopyTo(fast.Bytes, 0);
            kernels.Sample(rows, Columns(kernels, 1.1), new BlockRun(32, 640), fast);
            kernels.SampleOver(rows, Columns(kernels, 1.1), new BlockRun(640, Length), alphas, fast);
            fast.Bytes.ShouldBe(plain.Bytes, kernels.ToString());
        }
    }

    [Fact]
    public void Vectors_lay_rows_over_to_the_same_bytes_as_plain_code()
    {
        var (values, alphas, row) = (Bytes(Length, 15), Bytes(Length, 255), Bytes(Length, 240));
        var plain = row.ToArray();
        _scalar.Over(values, alphas, plain);
        plain.ShouldNotBe(row);
        foreach (var kernels in RowKernels.All)
        {
            var fast = row.ToArray();
            kernels.Over(values, alphas, fast);
            fast.ShouldBe(plain, kernels.ToString());
        }
    }

    [Fact]
    public void Only_the_run_is_drawn()
    {
        foreach (var kernels in RowKernels.All)
        {
            var result = new RowBand(1080);
            kernels.Sample(Pair(Solid(77), 0), Columns(kernels, 1.1), new BlockRun(64, 128), result);
            result.Bytes.ShouldBe(Enumerable.Range(0, result.Bytes.Length).Select(i => (byte)(i is >= 64 and < 128 ? 77 : 0)));
        }
    }

    [Fact]
    public void What_covers_wholly_replaces_and_what_covers_nothing_leaves()
    {
        var row = Bytes(Length, 240);
        foreach (var kernels in RowKernels.All)
        {
            var result = Band(row);
            kernels.SampleOver(Pair(Solid(0), 0), Columns(kernels, 1), Whole, new RowBand(1080), result);
            result.Row(0).ToArray().ShouldBe(row);
            kernels.SampleOver(Pair(Solid(77), 0), Columns(kernels, 1), Whole, Band(Enumerable.Repeat((byte)255, Length).ToArray()), result);
            result.Row(0).ToArray().ShouldAllBe(value => value == 77);
        }
    }

    [Fact]
    public void Rows_that_end_before_a_vector_does_are_refused()
    {
        // Half as wide as the table of columns was made for.
        var plane = new Plane(LayerWidth / 2, 1);
        foreach (var kernels in RowKernels.All.Where(k => k is not ScalarKernels))
            Should.Throw<ArgumentOutOfRangeException>(() => kernels.Sample(Pair(plane, 0), Columns(kernels, 1.8), Whole, new RowBand(1080)));
    }

    private static BlockRun Whole => new(0, Length);

    private static ColumnTable Columns(IRowKernels kernels, double step)
    {
        var columns = new ColumnTable(1080, kernels.Block);
        columns.Fill(3.7, step, LayerWidth);
        return columns;
    }

    private static byte[] Sampled(IRowKernels kernels, LayerRows rows, double step)
    {
        var result = new RowBand(1080);
        kernels.Sample(rows, Columns(kernels, step), Whole, result);
        return result.Row(0).ToArray();
    }

    /// <summary>A band with something in its first row.</summary>
    private static RowBand Band(ReadOnlySpan<byte> row)
    {
        var band = new RowBand(1080);
        row.CopyTo(band.Row(0));
        return band;
    }

    private static Plane Solid(byte value)
    {
        var row = Enumerable.Repeat(value, LayerWidth).ToArray();
        return Rows(row, row);
    }

    /// <summary>A plane of two rows: kernels read past the end of a row, as far as a plane's bytes go.</summary>
    private static Plane Rows(byte[] top, byte[] bottom)
    {
        var plane = new Plane(LayerWidth, 2);
        top.CopyTo(plane.Row(0));
        bottom.CopyTo(plane.Row(1));
        plane.FillMargins();
        return plane;
    }

    /// <summary>A row between the first two of a plane.</summary>
    private static LayerRows Pair(Plane plane, int weight)
    {
        var table = new AxisTable(1);
        table.Fill(weight / (double)AxisTable.Weights, 1, plane.Height);
        return new LayerRows(plane, table, 0, 1);
    }

    private byte[] Bytes(int count, int most) => [.. Enumerable.Range(0, count).Select(_ => (byte)_random.Below(most + 1))];
}
