using System.Text.Json;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;
using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Fakes.Stories;

/// <summary>Answers as a good model would give them; the stories are the grammar's.</summary>
internal static class ModelAnswers
{
    /// <summary>Ideas named "Idea 1", "Idea 2" and so on.</summary>
    public static string Ideas(int count = 5) => JsonSerializer.Serialize(new
    {
        ideas = Enumerable.Range(1, count).Select(i => new
        {
            title = $"Idea {i}",
            logline = $"Logline {i}.",
            premise = $"Premise {i}.",
            fact = $"Fact {i}.",
            turn = $"Turn {i}.",
            topic = $"topic {i}",
        }),
    });

    /// <summary>Scores by which the given ideas are best, in that order.</summary>
    public static string Scores(int count = 5, params int[] best) => JsonSerializer.Serialize(new
    {
        scores = Enumerable.Range(1, count).Select(i => (Number: i, Value: best.Contains(i) ? 0.9 - 0.1 * Array.IndexOf(best, i) : 0.3)).Select(s => new
        {
            idea = s.Number,
            weakness = $"Weakness {s.Number}.",
            shock = s.Value,
            rage = s.Value,
            injustice = s.Value,
            relatability = s.Value,
            twist_strength = s.Value,
            clarity = s.Value,
        }),
    });

    /// <summary>A story in the shape of an answer.</summary>
    public static DraftStory Draft(Story story) => new()
    {
        Plant = "It was said early.",
        Turn = "It meant the opposite.",
        Characters = [.. story.Characters.Select(Character)],
        Beats = [.. story.Beats.Select(b => new DraftBeat(SchemaWords.NameOf(b.Kind), b.SceneId, b.Emotion, [.. b.Lines.Select(l => new DraftLine(l.Speaker, l.Text, l.Emotion!, false))]))],
        Scenes = [.. story.Scenes.Select(Scene)],
        Texts = new()
        {
            Topic = story.Topic,
            Logline = story.Logline,
            Titles = [story.Title, $"{story.Title} Again"],
            HookLine = story.HookLine,
            Description = $"{story.Logline} Nobody saw it coming.",
            Tags = [.. story.Tags.Skip(3)],
            Topics = story.Topics,
            MoralAxes = story.MoralAxes,
        },
    };

    private static DraftCharacter Character(Character who) => new()
    {
        Id = who.Id,
        Name = who.Name,
        Role = who.Role,
        Gender = who.Appearance["gender"],
        AgeRange = who.Appearance["age_range"],
        Hair = who.Appearance["hair"],
        Clothes = "a grey coat",
        Formality = who.Appearance["formality"],
        Personality = who.Personality,
        Voice = who.VoiceProfile,
        Tone = who.DetailedVoiceProfile!.ToneAdjectives,
        ExampleLine = who.DetailedVoiceProfile.ExampleText,
        Wants = who.Motivation!,
    };

    private static DraftScene Scene(Scene scene) => new()
    {
        Number = scene.Id,
        Role = scene.Role!,
        Place = scene.Place!,
        Time = scene.Time!,
        Prop = scene.Prop,
        Camera = scene.CameraStyle,
        Emotion = scene.Emotion!,
        Description = scene.Description,
        Background = scene.BackgroundPrompt,
        Figures = [.. scene.Figures.Select(f => new DraftFigure(f.CharacterId, f.Pose))],
        Shots = [.. scene.BRoll.Select(s => new DraftShot(s.Category, s.Prompt))],
    };
}
