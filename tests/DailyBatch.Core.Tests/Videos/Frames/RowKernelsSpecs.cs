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
        var row = Bytes(2300, 255);
        var columns = new ColumnTable(1080);
        columns.Fill(3.7, step, 2268);
        var (plain, fast) = (new byte[Length], new byte[Length]);
        _scalar.Sample(row, columns, 0, Length, plain);
        _vector.Sample(row, columns, 0, Length, fast);
        fast.ShouldBe(plain);
    }

    [Fact]
    public void Vectors_lay_over_to_the_same_bytes_as_plain_code()
    {
        var (row, alphas) = (Bytes(Length, 240), Bytes(Length, 255));
        var values = alphas.Select((a, i) => (byte)(a * (i % 241) / 255)).ToArray();
        var (plain, fast) = (row.ToArray(), row.ToArray());
        _scalar.Over(plain, values, alphas);
        _vector.Over(fast, values, alphas);
        fast.ShouldBe(plain);
    }

    [Fact]
    public void What_covers_wholly_replaces_and_what_covers_nothing_leaves()
    {
        var row = Bytes(Length, 240);
        var result = row.ToArray();
        var alphas = Enumerable.Range(0, Length).Select(i => (byte)(i % 2 * 255)).ToArray();
        _vector.Over(result, alphas.Select(a => (byte)(a == 0 ? 0 : 77)).ToArray(), alphas);
        result.ShouldBe(row.Select((value, i) => i % 2 == 0 ? value : (byte)77));
    }

    private byte[] Bytes(int count, int most) => [.. Enumerable.Range(0, count).Select(_ => (byte)_random.Below(most + 1))];
}
