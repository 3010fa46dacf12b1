using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class PlanePoolSpecs
{
    private readonly PlanePool _pool = new();

    [Fact]
    public void Sizes_that_nobody_asks_for_again_do_not_pile_up()
    {
        var oldest = _pool.Take(900, 1600);
        _pool.Return(oldest);

        for (var i = 0; i < 60; i++) _pool.Return(new Plane(1000 + i, 1600));

        _pool.Size.ShouldBeInRange(PlanePool.Budget / 2, PlanePool.Budget);
        _pool.Take(900, 1600).ShouldNotBeSameAs(oldest);
    }

    [Fact]
    public void What_is_taken_waits_no_more()
    {
        _pool.Return(_pool.Take(64, 32));

        _pool.Take(64, 32);

        _pool.Size.ShouldBe(0);
    }
}
