using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>Reads stories and repairs from answers. Harmless faults are put right; what the rules can judge is left to them.</summary>
internal static class DraftReader
{
    /// <summary>A whole story.</summary>
    /// <exception cref="UnreadableAnswerException">There are no beats, or a beat that is none.</exception>
    public static DraftStory Story(string answer)
    {
        var story = AnswerObject.Parse(answer, "beats");
        if (!story.Has("beats")) throw new UnreadableAnswerException("it has no \"beats\".");
        if (!story.Has("characters")) throw new UnreadableAnswerException("it has no \"characters\".");
        if (!story.Has("scenes")) throw new UnreadableAnswerException("it has no \"scenes\".");
        return new()
        {
            Plant = story.Text("plant"),
            Turn = story.Text("turn"),
            Characters = Characters(story),
            Beats = Beats(story),
            Scenes = SceneReader.Scenes(story),
            Texts = Texts(story.Has("texts") ? story.List("texts")[0] : story),
        };
    }

    /// <summary>The changed parts of a story.</summary>
    /// <exception cref="UnreadableAnswerException">Nothing is changed, or a beat is none.</exception>
    public static DraftPatch Patch(string answer)
    {
        var patch = AnswerObject.Parse(answer, "beats");
        var read = new DraftPatch(
            patch.List("beats").Count > 0 ? Beats(patch) : null,
            patch.List("characters").Count > 0 ? Characters(patch) : null,
            patch.List("scenes").Count > 0 ? SceneReader.Scenes(patch) : null,
            patch.List("texts").Count > 0 ? Texts(patch.List("texts")[0]) : null);
        return read is { Beats: null, Characters: null, Scenes: null, Texts: null } ? throw new UnreadableAnswerException("it changes nothing.") : read;
    }

    private static IReadOnlyList<DraftBeat> Beats(AnswerObject story) => [.. story.List("beats").Select(Beat)];

    private static DraftBeat Beat(AnswerObject beat)
    {
        var name = BeatName(beat.Text("beat")) ?? throw new UnreadableAnswerException($"\"{beat.Text("beat")}\" is not the name of a beat.");
        var lines = beat.List("lines").Select(Line).Where(l => l.Text.Length > 0).ToArray();
        return lines.Length > 0 ? new(name, beat.Number("scene") ?? 0, beat.Text("emotion"), lines) : throw new UnreadableAnswerException($"the beat {name} has no lines.");
    }

    private static string? BeatName(string word)
    {
        var plain = string.Concat(word.Where(char.IsLetter));
        if (plain.Equals("CallToAction", StringComparison.OrdinalIgnoreCase)) plain = nameof(BeatKind.Cta);
        return Enum.TryParse<BeatKind>(plain, ignoreCase: true, out var kind) ? SchemaWords.NameOf(kind) : null;
    }

    private static DraftLine Line(AnswerObject line) =>
        new(line.Text("speaker"), SpokenText.Clean(line.Text("text")), line.Text("emotion"), line.Flag("spare"));

    private static IReadOnlyList<DraftCharacter> Characters(AnswerObject story) => [.. story.List("characters").Select(Character)];

    private static DraftCharacter Character(AnswerObject who) => new()
    {
        Id = who.Has("id") ? who.Text("id") : who.Text("name"),
        Name = who.Has("name") ? who.Text("name") : who.Text("id"),
        Role = who.Text("role"),
        Gender = who.Text("gender").ToLowerInvariant(),
        AgeRange = who.Text("age_range"),
        Hair = who.Text("hair"),
        Clothes = who.Text("clothes"),
        Formality = who.Text("formality").ToLowerInvariant(),
        Personality = who.Text("personality"),
        Voice = who.Text("voice"),
        Tone = who.Words("tone"),
        ExampleLine = who.Text("example_line"),
        Wants = who.Text("wants"),
    };

    private static DraftTexts Texts(AnswerObject texts) => new()
    {
        Topic = texts.Text("topic"),
        Logline = texts.Text("logline"),
        Titles = [.. texts.Texts("titles").DefaultIfEmpty(texts.Text("title")).Where(t => t.Length > 0)],
        HookLine = texts.Text("hook_line"),
        Description = texts.Text("description"),
        Tags = texts.Words("tags"),
        Topics = texts.Words("topics"),
        MoralAxes = texts.Words("moral_axes"),
    };
}
