using System.Text.Json.Serialization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>A whole story as a model writes it: the answer to the schema <c>story</c>.</summary>
internal sealed record DraftStory
{
    /// <summary>The early sentence that everybody takes at its face.</summary>
    public string Plant { get; init; } = "";

    /// <summary>What it comes to mean.</summary>
    public string Turn { get; init; } = "";

    public required IReadOnlyList<DraftCharacter> Characters { get; init; }

    public required IReadOnlyList<DraftBeat> Beats { get; init; }

    public required IReadOnlyList<DraftScene> Scenes { get; init; }

    public required DraftTexts Texts { get; init; }

    /// <summary>How many words are spoken.</summary>
    [JsonIgnore]
    public int Words => Beats.SelectMany(b => b.Lines).Sum(l => StoryText.CountWords(l.Text));

    /// <summary>The story with the changed parts in it. Beats are exchanged one by one, unless all of them were given.</summary>
    public DraftStory With(DraftPatch patch, StoryPattern pattern) => this with
    {
        Characters = patch.Characters ?? Characters,
        Beats = patch.Beats is null ? Beats : Exchanged(patch.Beats, pattern),
        Scenes = patch.Scenes ?? Scenes,
        Texts = patch.Texts ?? Texts,
    };

    private IReadOnlyList<DraftBeat> Exchanged(IReadOnlyList<DraftBeat> changed, StoryPattern pattern)
    {
        var order = pattern.Beats.Select(SchemaWords.NameOf).ToList();
        if (order.All(name => changed.Any(c => c.Beat == name))) return changed;
        var kept = Beats.Where(b => changed.All(c => c.Beat != b.Beat));
        return [.. kept.Concat(changed).OrderBy(b => order.IndexOf(b.Beat))];
    }
}
