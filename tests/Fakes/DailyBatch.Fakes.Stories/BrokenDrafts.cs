using DailyBatch.Core.Stories.Models.Writing.Drafts;

namespace DailyBatch.Fakes.Stories;

/// <summary>Drafts that break one named rule, each by a change as small as a model's slip.</summary>
internal static class BrokenDrafts
{
    /// <summary>The rules that can be broken here: all but title-kept, because a title that is not kept is not taken.</summary>
    public static readonly string[] Rules =
    [
        "pattern-order", "word-budget", "beat-shares", "hook", "final-question", "sentences-per-beat", "sentence-length", "dialogue-count", "dialogue-repeats",
        "speakable", "real-names", "decency", "emotions", "cast", "scenes", "b-roll", "texts",
    ];

    public static DraftStory Break(DraftStory draft, string rule) => rule switch
    {
        "pattern-order" => draft with { Beats = [draft.Beats[0], draft.Beats[2], draft.Beats[1], .. draft.Beats.Skip(3)] },
        "word-budget" => Change(draft, "CONTEXT", lines => [.. lines, Narrate("And nobody in that whole long street had ever asked her why."), Narrate("And nobody in that whole long house had ever told her why.")]),
        "beat-shares" => Change(draft, "HOOK", lines => [.. lines.Take(1)]),
        "hook" => Change(draft, "HOOK", lines => [Narrate("It was an ordinary day in an ordinary town."), .. lines]),
        "final-question" => Change(draft, "CTA", lines => [.. lines.SkipLast(1), lines[^1] with { Text = lines[^1].Text.Replace('?', '.') }]),
        "sentences-per-beat" => Change(draft, "CONTEXT", lines => [.. lines.Where(l => l.Speaker != "narrator")]),
        "sentence-length" => Change(draft, "CLASH", lines => [.. lines, Narrate("Nobody moved.")]),
        "dialogue-count" => Change(draft, "HOOK", lines => [.. lines.Where(l => l.Speaker == "narrator")]),
        "dialogue-repeats" => Change(draft, "CLASH", lines => [lines[0], new("hero", lines[0].Text, "rage", false), .. lines.Skip(1)]),
        "speakable" => Change(draft, "CONTEXT", lines => [lines[0] with { Text = lines[0].Text.Replace(".", " #justice.") }, .. lines.Skip(1)]),
        "real-names" => Change(draft, "CONTEXT", lines => [lines[0] with { Text = lines[0].Text.Replace(".", " at Walmart.") }, .. lines.Skip(1)]),
        "decency" => Change(draft, "CONTEXT", lines => [lines[0] with { Text = lines[0].Text.Replace(".", ", topless.") }, .. lines.Skip(1)]),
        "emotions" => draft with { Beats = [draft.Beats[0] with { Emotion = "joy" }, .. draft.Beats.Skip(1)] },
        "cast" => Change(draft, "HOOK", lines => [lines[0] with { Speaker = "stranger" }, .. lines.Skip(1)]),
        "scenes" => draft with { Scenes = [draft.Scenes[0] with { Place = "moon" }, .. draft.Scenes.Skip(1)] },
        "b-roll" => draft with { Scenes = [.. draft.Scenes.Select(s => s with { Shots = [] })] },
        "texts" => draft with { Texts = draft.Texts with { HookLine = "far too many words for a picture" } },
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No test breaks this rule yet."),
    };

    public static DraftStory Change(DraftStory draft, string beat, Func<IReadOnlyList<DraftLine>, IReadOnlyList<DraftLine>> change) =>
        draft with { Beats = [.. draft.Beats.Select(b => b.Beat == beat ? b with { Lines = LinesOf(b, change(b.Lines)) } : b)] };

    /// <summary>A line of speech in place of the narrator, where nothing else would be left.</summary>
    private static IReadOnlyList<DraftLine> LinesOf(DraftBeat beat, IReadOnlyList<DraftLine> lines) =>
        lines.Count > 0 ? lines : [.. beat.Lines.Select(l => l with { Speaker = "hero" })];

    public static DraftLine Narrate(string text) => new("narrator", text, "rage", false);
}
