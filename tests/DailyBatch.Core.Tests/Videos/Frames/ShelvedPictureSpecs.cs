using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Tests.Videos.Frames;

public sealed class ShelvedPictureSpecs
{
    private readonly PlanePool _pool = new();

    [Fact]
    public void Its_memory_is_used_again_when_it_has_left_the_shelf_and_nobody_composes_with_it()
    {
        var luma = _pool.Take(64, 32);
        luma.Bytes.AsSpan().Fill(7);
        var picture = new ShelvedPicture(Task.FromResult<IReadOnlyList<LayerPlanes>>([Layer(luma)]), _pool);
        picture.Hold();
        picture.Hold();

        picture.LetGo();
        picture.LetGo();
        var whileSomebodyComposes = _pool.Take(64, 32);
        picture.LetGo();
        var afterwards = _pool.Take(64, 32);

        whileSomebodyComposes.ShouldNotBeSameAs(luma);
        afterwards.ShouldBeSameAs(luma);
        afterwards.Bytes.ShouldAllBe(b => b == 0);
    }

    [Fact]
    public void One_that_was_never_loaded_gives_nothing_back()
    {
        var picture = new ShelvedPicture(new TaskCompletionSource<IReadOnlyList<LayerPlanes>>().Task, _pool);

        picture.LetGo();

        picture.Size.ShouldBe(0);
    }

    private LayerPlanes Layer(Plane luma) => new(luma, _pool.Take(32, 16), _pool.Take(32, 16), null, null, Coverage.Opaque(), 0);
}
