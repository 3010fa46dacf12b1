using System.Text.RegularExpressions;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Pictures.Providers;
using DailyBatch.Core.Pictures.Views;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Prompts;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>Turns a request into what an image service is asked for. The same request is always the same question.</summary>
internal static partial class PicturePrompts
{
    private const int MostFigures = 3;

    private static readonly Lazy<Dictionary<string, Prompt>> Shots = new(() => ShotCategory.All.ToDictionary(name => name, PromptFile.Read));
    private static readonly Lazy<Prompt> NegativePrompt = new(() => PromptFile.Read("negative"));

    /// <summary>All prompts.</summary>
    public static IEnumerable<Prompt> All => [.. Shots.Value.Values, NegativePrompt.Value];

    /// <summary>The question for a picture.</summary>
    public static ImageQuestion For(PictureRequest request)
    {
        var category = ShotCategory.Of(request);
        return new(Tidy(Fill(Shots.Value[category], request, category)), NegativePrompt.Value.Text, Seed(request, category));
    }

    private static string Fill(Prompt prompt, PictureRequest request, string category)
    {
        var scene = request.Scene;
        var emotion = string.IsNullOrWhiteSpace(request.Emotion) ? scene.Emotion : request.Emotion;
        (string Hole, string Value)[] values =
        [
            ("place", PictureWords.Say("place", PlaceOf(scene))),
            ("time", PictureWords.Say("time", scene.Time ?? "night")),
            ("subject", Sentence(Unnamed(Subject(scene, category), request.Story))),
            ("people", Sentence(People(request, category))),
            ("prop", Sentence(Prop(scene, category))),
            ("emotion", PictureWords.Say("emotion", emotion)),
            ("niche", PictureWords.Say("niche", request.Niche ?? request.Story.Topic)),
            ("beat", PictureWords.Say("beat", request.Beat?.ToString() ?? "clash")),
            ("light", PictureWords.Say("light", emotion)),
            ("camera", PictureWords.Say("camera", category)),
        ];

        // A face has no room for a thing, and a thing has no people.
        return prompt.Fill([.. values.Where(v => prompt.Holes.Contains(v.Hole))]);
    }

    /// <summary>What the writer asked for in a shot of this category, else what the scene is.</summary>
    private static string Subject(Scene scene, string category)
    {
        var asked = scene.BRoll.FirstOrDefault(b => b.Category == category)?.Prompt;
        if (!string.IsNullOrWhiteSpace(asked)) return asked;
        return category == ShotCategory.Establishing && scene.BackgroundPrompt.Length > 0 ? scene.BackgroundPrompt : scene.Description;
    }

    private static string PlaceOf(Scene scene) => scene.Place ?? PlaceGuess.From($"{scene.Description} {scene.BackgroundPrompt}") ?? "a plain room";

    private static string Prop(Scene scene, string category) =>
        scene.Prop is null ? "" : PictureWords.Say("prop", scene.Prop) + (category == ShotCategory.Insert ? "" : " in view");

    private static string People(PictureRequest request, string category)
    {
        var most = category == ShotCategory.CloseUp ? 1 : MostFigures;
        var figures = request.Scene.Figures.Count > 0 ? request.Scene.Figures : [.. request.Story.Characters.Take(2).Select(c => new SceneFigure(c.Id, "standing"))];
        return string.Join("; ", figures.Take(most).Select(f => Person(request.Story, f)));
    }

    private static string Person(Story story, SceneFigure figure)
    {
        var person = story.Characters.FirstOrDefault(c => c.Id == figure.CharacterId) ?? new Character { Id = figure.CharacterId, Role = "", Name = "" };
        return $"{CharacterWords.For(person)}, {PictureWords.Say("pose", figure.Pose)}";
    }

    /// <summary>A name says nothing of looks, and some models know somebody by it: the role takes its place.</summary>
    private static string Unnamed(string text, Story story) => story.Characters
        .Where(c => c.Name.Length > 1)
        .Aggregate(text, (t, c) => Regex.Replace(t, $@"\b{Regex.Escape(c.Name)}\b", c.Role.Length > 0 ? $"the {c.Role.Replace('_', ' ')}" : "somebody"));

    /// <summary>A face belongs to the character, wherever it is seen; everything else to the scene.</summary>
    private static uint Seed(PictureRequest request, string category)
    {
        if (category == ShotCategory.CloseUp) return (uint)SeededRandom.SeedFrom("face", People(request, category));
        return (uint)SeededRandom.For(request.Seed, "picture", category, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{request.Scene.Id}")).NextUInt64();
    }

    private static string Sentence(string text)
    {
        var words = text.Trim().TrimEnd('.', ' ');
        return words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
