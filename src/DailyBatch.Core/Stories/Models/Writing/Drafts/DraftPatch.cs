namespace DailyBatch.Core.Stories.Models.Writing.Drafts;

/// <summary>The parts of a story that a repair changes: the answer to the schema <c>repair</c>. Null is what stays.</summary>
internal sealed record DraftPatch(
    IReadOnlyList<DraftBeat>? Beats, IReadOnlyList<DraftCharacter>? Characters, IReadOnlyList<DraftScene>? Scenes, DraftTexts? Texts);
