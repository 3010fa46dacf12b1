using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Chooses what each shot shows: speakers where faces are wanted, wide for a new scene, and else by turns, never the same twice.</summary>
internal sealed class ShotViews(Story story, IReadOnlyDictionary<ShotSlot, string> held)
{
    private static readonly int[] Turns = [ShotVariant.Wide, ShotVariant.Prop, ShotVariant.Near, ShotVariant.Face];

    private bool AreFacesCounted => story.EditPattern == "talking_head_heavy";

    /// <summary>The shot with its view.</summary>
    /// <param name="slot">Its time.</param>
    /// <param name="shot">The shot without a view.</param>
    /// <param name="before">The shot before it; null for the first.</param>
    /// <param name="next">The time after it; null for the last.</param>
    public Shot Choose(ShotSlot slot, Shot shot, Shot? before, ShotSlot? next)
    {
        var talking = Of(shot, ShotVariant.Face, slot.Speaker) with { Talks = true };
        if (slot.Talks && IsNew(talking, before)) return talking;
        return Candidates(slot, shot, before).First(view => IsNew(view, before) && !IsOf(next, view));
    }

    /// <summary>What may be shown, the best first; the whole place and the people are always among it.</summary>
    private IEnumerable<Shot> Candidates(ShotSlot slot, Shot shot, Shot? before)
    {
        if (held.TryGetValue(slot, out var character))
            return Held(slot).Select(v => Of(shot, v, character));
        if (slot.Speaker is not null && !AreFacesCounted)
            return [Of(shot, ShotVariant.Near, slot.Speaker), .. Turn(shot, ShotVariant.Near)];
        return before?.SceneId != shot.SceneId ? Turn(shot, Turns[^1]) : Turn(shot, before.Variant);
    }

    /// <summary>A face is seen large only while it listens: who is heard with a closed mouth looks like a fault.</summary>
    private static int[] Held(ShotSlot slot) => slot.Speaker is null
        ? [ShotVariant.Face, ShotVariant.Near, ShotVariant.Wide]
        : [ShotVariant.Near, ShotVariant.Wide];

    private IEnumerable<Shot> Turn(Shot shot, int variantBefore)
    {
        var at = Array.IndexOf(Turns, variantBefore);
        var wanted = Enumerable.Range(1, Turns.Length).Select(i => Turns[(at + i) % Turns.Length]).Where(v => IsWanted(shot, v));
        return [.. wanted.Select(v => Of(shot, v, null)), Of(shot, ShotVariant.Wide, null), Of(shot, ShotVariant.Near, null)];
    }

    /// <summary>Where faces are counted, only those that count are shown.</summary>
    private bool IsWanted(Shot shot, int variant)
    {
        var scene = SceneOf(shot);
        return variant switch
        {
            ShotVariant.Prop => scene?.Prop is not null,
            ShotVariant.Near => !AreFacesCounted || scene?.Prop is null,
            ShotVariant.Face => !AreFacesCounted && scene?.Figures.Count > 0,
            _ => true,
        };
    }

    private Shot Of(Shot shot, int variant, string? character) => shot with
    {
        Variant = variant,
        Character = variant is ShotVariant.Near or ShotVariant.Face ? character ?? SceneOf(shot)?.Figures.FirstOrDefault()?.CharacterId : null,
    };

    private Scene? SceneOf(Shot shot) => story.Scenes.FirstOrDefault(s => s.Id == shot.SceneId);

    private static bool IsNew(Shot view, Shot? before) =>
        before is null || (before.SceneId, before.Variant, before.Character, before.Emotion) != (view.SceneId, view.Variant, view.Character, view.Emotion);

    /// <summary>Whether the next shot shows the same face speak: then it must not be seen before.</summary>
    private static bool IsOf(ShotSlot? next, Shot view) =>
        next is { Talks: true } && view.Variant == ShotVariant.Face && (next.Speaker, next.SceneId) == (view.Character, view.SceneId);
}
