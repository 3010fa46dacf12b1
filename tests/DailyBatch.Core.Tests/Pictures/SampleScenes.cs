using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Tests.Pictures;

/// <summary>A small cast and requests for scenes with it.</summary>
internal static class SampleScenes
{
    public static Story Story { get; } = new()
    {
        Title = "The cake",
        Logline = "A cake flies.",
        Topic = "family",
        Writer = "test",
        Beats = [],
        Scenes = [],
        Characters =
        [
            Person("sister_1", "sister", "Mara", "female", "25-35"),
            Person("judge_1", "judge", "Harold", "male", "55-70"),
            Person("son_1", "son", "Tim", "male", "8-10"),
            new Character { Id = "x_1", Role = "neighbour", Name = "Sam" },
        ],
    };

    public static Character Person(string id, string role, string name, string gender, string ages) => new()
    {
        Id = id,
        Role = role,
        Name = name,
        Appearance = new Dictionary<string, string> { ["gender"] = gender, ["age_range"] = ages },
    };

    public static Scene Scene(string? place = "kitchen", string? time = "night", string? prop = "cake", params (string Id, string Pose)[] figures) => new()
    {
        Id = 1,
        Description = "Something happens.",
        Place = place,
        Time = time,
        Prop = prop,
        Figures = [.. figures.Select(f => new SceneFigure(f.Id, f.Pose))],
    };

    public static PictureRequest Request(string emotion = "rage", int variant = 0, ulong seed = 1, Scene? scene = null) =>
        new(Story, scene ?? Scene(figures: [("sister_1", "raised_arm"), ("judge_1", "arms_crossed"), ("son_1", "head_down")]), emotion, variant, seed);
}
