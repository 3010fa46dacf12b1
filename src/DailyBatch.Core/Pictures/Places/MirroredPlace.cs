using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A place with left and right exchanged: twice as many sets.</summary>
internal sealed class MirroredPlace(Place place) : Place
{
    private static readonly Affine Mirror = Affine.Scale(-1, 1).Then(Affine.Move(Canvas.FrameWidth, 0));

    public override bool CanBeMirrored => false;

    public override Stage Stage(Ambience air)
    {
        var stage = place.Stage(air);
        return stage with
        {
            Light = Mirror.Apply(stage.Light),
            Surface = Mirror.Apply(stage.Surface),
            Authority = stage.Authority is { } seat ? seat with { Feet = Mirror.Apply(seat.Feet) } : null,
        };
    }

    public override void Background(Sketch sketch, Ambience air) => Draw(sketch, air, place.Background);

    public override void Behind(Sketch sketch, Ambience air) => Draw(sketch, air, place.Behind);

    public override void Bench(Sketch sketch, Ambience air) => Draw(sketch, air, place.Bench);

    public override void Before(Sketch sketch, Ambience air) => Draw(sketch, air, place.Before);

    public override void Near(Sketch sketch, Ambience air) => Draw(sketch, air, place.Near);

    private static void Draw(Sketch sketch, Ambience air, Action<Sketch, Ambience> part)
    {
        using (sketch.Group(Mirror))
            part(sketch, air);
    }
}
