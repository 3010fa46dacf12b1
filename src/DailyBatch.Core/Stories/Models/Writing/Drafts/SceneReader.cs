namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>Reads the scenes of an answer.</summary>
internal static class SceneReader
{
    private static readonly string[] Nothing = ["", "none", "null", "nothing"];

    /// <summary>The scenes; one without a number has that of its place.</summary>
    public static IReadOnlyList<DraftScene> Scenes(AnswerObject story) => [.. story.List("scenes").Select((scene, index) => Read(scene, index + 1))];

    private static DraftScene Read(AnswerObject scene, int place) => new()
    {
        Number = scene.Number("number") ?? place,
        Role = Word(scene, "role"),
        Place = Word(scene, "place"),
        Time = Word(scene, "time"),
        Prop = Nothing.Contains(Word(scene, "prop")) ? null : Word(scene, "prop"),
        Camera = Word(scene, "camera"),
        Emotion = Word(scene, "emotion"),
        Description = scene.Text("description"),
        Background = scene.Text("background"),
        Figures = [.. scene.List("figures").Select(f => new DraftFigure(f.Text("character"), Word(f, "pose")))],
        Shots = [.. scene.List("shots").Select(s => new DraftShot(Word(s, "category"), s.Text("prompt")))],
    };

    /// <summary>A word of a list: <c>Living Room</c> and <c>living_room</c> are the same.</summary>
    private static string Word(AnswerObject from, string name) => from.Text(name).ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
