using DailyBatch.Core.Pictures.Places.Furniture;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Places;

/// <summary>A plain room, for places that have no set of their own.</summary>
internal sealed class GeneralPlace : Place
{
    private static readonly Point Lamp = new(640, 330);

    public override Stage Stage(Ambience air) => new(air.Night ? Lamp : new Point(300, 400), 1520, 1040, new(600, 1112));

    public override void Background(Sketch sketch, Ambience air)
    {
        Room.Wall(sketch, air, Stage(air).Light);
        Room.Stripes(sketch, air, 1180, 96);
        Windows.Dressed(sketch, air, 150, 190, 330, 470);
        Decor.Picture(sketch, air, 760, 420, 210, 270);
        Room.Floor(sketch, air, 1240, Stage(air).Light);
    }

    public override void Behind(Sketch sketch, Ambience air)
    {
        Lamps.Pendant(sketch, air, Lamp);
        Decor.Plant(sketch, air, 1010, 1250, 430);
    }

    public override void Before(Sketch sketch, Ambience air) =>
        Tables.Broad(sketch, air, 170, 910, 1100, 90, Stage(air).Light);
}
