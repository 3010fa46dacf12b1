using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Models.Writing.Drafts;
using DailyBatch.Core.Stories.Texts;

namespace DailyBatch.Core.Stories.Models.Writing;

/// <summary>Makes a story of a draft. Nothing is judged here: that is for the rules.</summary>
internal sealed class StoryAssembly(StoryBrief brief, string writer)
{
    private static readonly string[] UsualTags = ["shorts", "storytime"];

    /// <summary>The story.</summary>
    public Story Of(DraftStory draft)
    {
        var cast = new CastNames(draft.Characters);
        var beats = draft.Beats.Select(b => Beat(b, cast)).ToArray();
        var story = new Story
        {
            Title = "",
            Logline = draft.Texts.Logline,
            Topic = brief.Plan.TopicHint ?? draft.Texts.Topic,
            Beats = beats,
            Characters = [.. draft.Characters.Select(Character)],
            Scenes = [.. draft.Scenes.Select(s => Scene(s, cast, beats))],
            Description = draft.Texts.Description,
            Tags = [NicheFamily.Tag(brief.Plan.Niche), .. UsualTags, .. draft.Texts.Tags],
            HookLine = draft.Texts.HookLine,
            Topics = draft.Texts.Topics,
            MoralAxes = draft.Texts.MoralAxes,
            Writer = writer,
            EditPattern = EditPatterns.Choose(brief.Plan.Style, NicheFamily.Of(brief.Plan.Niche), beats, SeededRandom.For(brief.Plan.Seed, "edit")),
        };
        return StoryTextComposer.Compose(story, draft.Texts.Titles);
    }

    private Beat Beat(DraftBeat beat, CastNames cast)
    {
        var emotion = EmotionOf(beat.Emotion);
        return new(
            Enum.Parse<BeatKind>(beat.Beat, ignoreCase: true), beat.Scene, emotion,
            [.. beat.Lines.Select(l => new StoryLine(cast.IdOf(l.Speaker), l.Text, l.Emotion.Length > 0 ? l.Emotion : emotion))]);
    }

    /// <summary>A word for one of the four emotions is that one, none is the plan's; any other stays for the rules to refuse.</summary>
    private string EmotionOf(string word)
    {
        if (word.Length == 0) return Emotions.Nearest(brief.Plan.PrimaryEmotion);
        var nearest = Emotions.Nearest(word);
        return nearest != "injustice" || word.Equals(nearest, StringComparison.OrdinalIgnoreCase) ? nearest : word;
    }

    private Scene Scene(DraftScene scene, CastNames cast, IReadOnlyList<Beat> beats) => new()
    {
        Id = scene.Number,
        Role = scene.Role,
        Description = scene.Description,
        BackgroundPrompt = scene.Background,
        CameraStyle = scene.Camera.Length > 0 ? scene.Camera : "medium_shot",
        Emotion = EmotionOf(scene.Emotion),
        Place = scene.Place,
        Time = scene.Time,
        Prop = scene.Prop,
        Figures = [.. scene.Figures.Select(f => new SceneFigure(cast.IdOf(f.Character), f.Pose))],
        BRoll = [.. scene.Shots.Select(s => new BRollShot(s.Category, s.Prompt, SceneTimes.StartOf(scene.Number, beats, brief.Request.TargetDuration), scene.Number))],
    };

    private static Character Character(DraftCharacter who) => new()
    {
        Id = who.Id,
        Role = who.Role,
        Name = who.Name,
        Appearance = new[] { ("gender", who.Gender), ("age_range", who.AgeRange), ("hair", who.Hair), ("clothes", who.Clothes), ("formality", who.Formality) }
            .Where(p => p.Item2.Length > 0).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal),
        Personality = who.Personality,
        VoiceProfile = who.Voice,
        DetailedVoiceProfile = new(who.Gender.Length > 0 ? who.Gender : "any", who.AgeRange, who.Tone, who.ExampleLine),
        Motivation = who.Wants.Length > 0 ? who.Wants : null,
    };
}
