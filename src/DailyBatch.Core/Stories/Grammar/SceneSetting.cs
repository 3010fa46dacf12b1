using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Turns a premise's sketches into the scenes of a telling.</summary>
internal sealed class SceneSetting(Telling telling, FactSheet facts)
{
    /// <summary>The scenes in the order of the pattern.</summary>
    public IReadOnlyList<Scene> Of(IReadOnlyList<Beat> beats)
    {
        var shots = new BRollPlan(telling).Choose();
        return [.. PatternPlan.ScenesOf(telling.Pattern).Select((plan, index) => Build(plan, index + 1, beats, shots))];
    }

    private Scene Build((string Sketch, string Role, BeatKind[] Beats) plan, int id, IReadOnlyList<Beat> beats, ILookup<string, string> shots)
    {
        var sketch = telling.Premise.Scenes[plan.Sketch];
        var emotion = telling.EmotionOf(plan.Beats[0]);
        var seen = Phrase.Say(sketch.See, facts, telling.Chance(plan.Sketch));
        var prompts = new PicturePrompts(sketch, seen, emotion);
        return new Scene
        {
            Id = id,
            Role = plan.Role,
            Description = seen,
            BackgroundPrompt = prompts.Background(),
            CameraStyle = CameraFor(plan.Role),
            Emotion = emotion,
            Place = sketch.Place,
            Time = sketch.Time,
            Prop = sketch.Prop,
            Figures = [.. sketch.Figures.Select(Figure)],
            BRoll = [.. shots[plan.Sketch].Select(category => new BRollShot(category, prompts.Shot(category), SceneTimes.StartOf(id, beats, telling.Target), id))],
        };
    }

    private static SceneFigure Figure(string words)
    {
        var parts = words.Split(':');
        return new(parts[0], parts[1]);
    }

    private static string CameraFor(string role) => role switch
    {
        "setup" => "wide_shot",
        "conflict" or "twist" => "close_up",
        _ => "medium_shot",
    };
}
