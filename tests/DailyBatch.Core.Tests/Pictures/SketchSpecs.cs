using System.Xml.Linq;
using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Tests.Pictures;

public sealed class SketchSpecs
{
    [Fact]
    public void A_gradient_used_twice_is_defined_once()
    {
        var sketch = new Sketch();
        var first = sketch.Down(0, 10, (0, Rgb.Black), (1, Rgb.White));
        var second = sketch.Down(0, 10, (0, Rgb.Black), (1, Rgb.White));

        second.ShouldBe(first);
        XDocument.Parse(sketch.ToSvg()).Descendants().Count(e => e.Name.LocalName == "linearGradient").ShouldBe(1);
    }

    [Fact]
    public void What_is_drawn_in_a_group_is_moved_with_it()
    {
        var sketch = new Sketch();
        using (sketch.Group(Affine.Move(5, 6)))
            sketch.Circle(1, 2, 3, Rgb.White);
        sketch.Circle(7, 7, 7, Rgb.White);

        var moved = XDocument.Parse(sketch.ToSvg()).Descendants().Single(e => e.Attribute("transform") is not null);
        moved.Elements().Count().ShouldBe(1);
        moved.Attribute("transform")!.Value.ShouldBe("matrix(1 0 0 1 5 6)");
    }

    [Fact]
    public void Moves_follow_one_after_the_other()
    {
        var move = Affine.Scale(2, 2).Then(Affine.Move(10, 0));

        move.Apply(new(3, 4)).ShouldBe(new(16, 8));
    }

    [Fact]
    public void A_turn_is_clockwise_on_the_screen()
    {
        var turned = Affine.Turn(90).Apply(new(1, 0));

        turned.X.ShouldBe(0, 1e-9);
        turned.Y.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Numbers_have_a_point_and_no_needless_digits()
    {
        Number.Text(12.04).ShouldBe("12");
        Number.Text(-0.04).ShouldBe("0");
        Number.Fine(0.12345).ShouldBe("0.123");
    }

    [Fact]
    public void Colours_are_read_and_written_as_hex_digits() => Rgb.Hex("7a14ff").ToString().ShouldBe("#7a14ff");
}
