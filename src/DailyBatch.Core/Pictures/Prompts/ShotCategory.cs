using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>Which of the four categories of shots a request is for.</summary>
internal static class ShotCategory
{
    public const string Establishing = "establishing_scene", Mid = "mid_shot", CloseUp = "emotional_closeup", Insert = "dramatic_insert";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Establishing, Mid, CloseUp, Insert];

    /// <summary>The wide view establishes, the thing is an insert; the near view is a face where the story is at its height or nothing but one person is seen.</summary>
    public static string Of(PictureRequest request) => request.Variant switch
    {
        0 => Establishing,
        1 when IsFace(request) => CloseUp,
        1 => Mid,
        2 => request.Scene.Prop is null && request.Scene.Figures.Count > 0 ? CloseUp : Insert,
        _ => CloseUp,
    };

    private static bool IsFace(PictureRequest request) =>
        request.Scene.CameraStyle == "close_up" || request.Scene.Figures.Count == 1 || request.Beat is BeatKind.Twist;
}
