using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Frames;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class RowKernelsSpecs
{
    private const int Length = 1088;

    private readonly SeededRandom _random = new(11);
    private readonly IRowKernels _scalar = new ScalarKernels();
    private readonly IRowKernels _vector = new VectorKernels();

    [Fact]
    public void Vectors_mix_to_the_same_bytes_as_plain_code()
    {
        var (a, b) = (Bytes(Length, 255), Bytes(Length, 255));
        for (var weight = 0; weight <= AxisTable.Weights; weight++)
        {
            var (plain, fast) = (new byte[Length], new byte[Length]);
            _scalar.Mix(a, b, weight, plain, Length);
            _vector.Mix(a, b, weight, fast, Length);
            fast.ShouldBe(plain);
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
        var columns = Columns(step);
        var (top, bottom) = (Bytes(2300, 255), Bytes(2300, 255));
        for (var weight = 0; weight < AxisTable.Weights; weight++)
        {
            var (plain, fast) = (new byte[Length], new byte[Length]);
            _scalar.Sample(new RowPair(top, bottom, bottom, weight), columns, Whole, plain);
            _vector.Sample(new RowPair(top, bottom, bottom, weight), columns, Whole, fast);
            fast.ShouldBe(plain);
        }
    }

    [Fact]
    public void Rows_far_apart_in_value_are_mixed_without_overflow()
    {
        var (black, white) = (new byte[2300], Enumerable.Repeat((byte)255, 2300).ToArray());
        for (var weight = 0; weight < AxisTable.Weights; weight++)
        {
            var (down, up) = (new byte[Length], new byte[Length]);
            _vector.Sample(new RowPair(black, white, white, weight), Columns(1.1), Whole, down);
            _vector.Sample(new RowPair(white, black, black, weight), Columns(1.1), Whole, up);
            var share = 255 * weight / (double)AxisTable.Weights;
            down.ShouldAllBe(value => Math.Abs(value - share) <= 0.5);
            up.ShouldAllBe(value => Math.Abs(value - (255 - share)) <= 0.5);
        }
    }

    [Fact]
    public void Vectors_lay_over_to_the_same_bytes_as_plain_code()
    {
        var (row, alphas) = (Bytes(Length, 240), Bytes(Length, 255));
        var values = Enumerable.Repeat((byte)0, 2300).ToArray();
        var (plain, fast) = (row.ToArray(), row.ToArray());
        _scalar.SampleOver(new RowPair(values, values, values, 5), Columns(1.1), Whole, alphas, plain);
        _vector.SampleOver(new RowPair(values, values, values, 5), Columns(1.1), Whole, alphas, fast);
        fast.ShouldBe(plain);
    }

    [Fact]
    public void Vectors_lay_rows_over_to_the_same_bytes_as_plain_code()
    {
        var (values, alphas, row) = (Bytes(Length, 15), Bytes(Length, 255), Bytes(Length, 240));
        var (plain, fast) = (row.ToArray(), row.ToArray());
        _scalar.Over(values, alphas, plain);
        _vector.Over(values, alphas, fast);
        fast.ShouldBe(plain);
        plain.ShouldNotBe(row);
    }

    [Fact]
    public void Only_the_run_is_drawn()
    {
        var result = new byte[Length];
        var values = Enumerable.Repeat((byte)77, 2300).ToArray();
        _vector.Sample(new RowPair(values, values, values, 0), Columns(1.1), new BlockRun(64, 128), result);
        result.ShouldBe(Enumerable.Range(0, Length).Select(i => (byte)(i is >= 64 and < 128 ? 77 : 0)));
    }

    [Fact]
    public void What_covers_wholly_replaces_and_what_covers_nothing_leaves()
    {
        var row = Bytes(Length, 240);
        var result = row.ToArray();
        var (clear, solid) = (new byte[2300], Enumerable.Repeat((byte)77, 2300).ToArray());
        _vector.SampleOver(new RowPair(clear, clear, clear, 0), Columns(1), Whole, new byte[Length], result);
        result.ShouldBe(row);
        _vector.SampleOver(new RowPair(solid, solid, solid, 0), Columns(1), Whole, Enumerable.Repeat((byte)255, Length).ToArray(), result);
        result.ShouldAllBe(value => value == 77);
    }

    private static BlockRun Whole => new(0, Length);

    private static ColumnTable Columns(double step)
    {
        var columns = new ColumnTable(1080);
        columns.Fill(3.7, step, 2268);
        return columns;
    }

    private byte[] Bytes(int count, int most) => [.. Enumerable.Range(0, count).Select(_ => (byte)_random.Below(most + 1))];
}
