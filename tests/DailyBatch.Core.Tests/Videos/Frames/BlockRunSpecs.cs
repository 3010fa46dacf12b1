using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class BlockRunSpecs
{
    [Theory]
    [InlineData(0b1UL, 0, 1)]
    [InlineData(0b1100UL, 2, 4)]
    [InlineData(0b1100110UL, 1, 3)]
    [InlineData(1UL << 63, 63, 64)]
    [InlineData(ulong.MaxValue, 0, 64)]
    public void The_leftmost_run_comes_first(ulong mask, int first, int end)
    {
        BlockRun.TakeFrom(ref mask).ShouldBe(new BlockRun(first * ColumnTable.Step, end * ColumnTable.Step));
    }

    [Fact]
    public void All_runs_come_once()
    {
        var mask = 0b1011_0111UL | 1UL << 63;
        var blocks = new List<int>();
        while (mask != 0)
            blocks.Add(BlockRun.TakeFrom(ref mask).Start / ColumnTable.Step);
        blocks.ShouldBe([0, 4, 7, 63]);
    }
}
