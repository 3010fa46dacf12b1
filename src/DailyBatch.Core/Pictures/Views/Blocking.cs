using DailyBatch.Core.Pictures.Places;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>Puts people where they can be seen and face each other, the farthest first.</summary>
internal static class Blocking
{
    /// <summary>Who sits is moved up the floor, or the table and what lies on it would hide the face.</summary>
    private const double SeatedBack = 110;

    public static IReadOnlyList<Mark> Of(SceneReading scene)
    {
        var bench = scene.Stage.Authority;
        var judge = bench is null ? null : scene.Cast.FirstOrDefault(m => m.IsAuthority);
        var others = scene.Cast.Where(m => !ReferenceEquals(m, judge)).ToArray();
        if (scene.Air.Moment("sides").NextDouble() < 0.5)
            Array.Reverse(others);
        var marks = Row(scene, others, aside: judge is not null);
        return judge is null ? marks : [new(judge, bench!.Value, scene.Air.Moment("judge").NextDouble() < 0.5) { BehindBench = true }, .. marks];
    }

    private static Mark[] Row(SceneReading scene, CastMember[] people, bool aside) => people.Length switch
    {
        0 => [],
        1 => [At(scene, people[0], aside ? 300 : 420, 1, facesRight: true)],
        2 => [At(scene, people[0], aside ? 226 : 256, 1, facesRight: true), At(scene, people[1], aside ? 854 : 824, 0.97, facesRight: false)],
        _ =>
        [
            At(scene, Middle(people), 548, 0.9, facesRight: scene.Air.Moment("middle").NextDouble() < 0.5),
            .. Sides(scene, [.. people.Where(p => !ReferenceEquals(p, Middle(people)))]),
        ],
    };

    private static Mark[] Sides(SceneReading scene, CastMember[] two) =>
        [At(scene, two[0], 232, 1, facesRight: true), At(scene, two[^1], 862, 0.98, facesRight: false)];

    /// <summary>Who stands behind the others must be the tallest, or a child would vanish behind what lies on the table.</summary>
    private static CastMember Middle(CastMember[] people) => people.MaxBy(p => p.Look.Height)!;

    private static Mark At(SceneReading scene, CastMember member, double x, double size, bool facesRight)
    {
        // Who is farther away is smaller and stands higher on the floor.
        var feet = scene.Stage.FeetY - (1 - size) * 620 - (member.Pose.Seated ? SeatedBack : 0);
        var shift = scene.Air.Moment("stand", x).Between(-16, 16);
        return new(member, new FigureSpot(new(x + shift, feet), scene.Stage.Height * size), facesRight);
    }
}
