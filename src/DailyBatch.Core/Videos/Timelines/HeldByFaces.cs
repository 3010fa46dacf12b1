namespace DailyBatch.Core.Videos.Timelines;

/// <summary>Chooses the shots that show who speaks, so that speakers hold a wanted share of each scene that has dialogue.</summary>
internal static class HeldByFaces
{
    /// <summary>The slots that show a speaker, with the character shown. Talking heads are always among them.</summary>
    /// <param name="slots">All slots of the video.</param>
    /// <param name="share">Of the time of each scene with dialogue; null for talking heads alone.</param>
    public static IReadOnlyDictionary<ShotSlot, string> Choose(IReadOnlyList<ShotSlot> slots, double? share)
    {
        var held = slots.Where(s => s.Talks).ToDictionary(s => s, s => s.Speaker!);
        if (share is null) return held;
        foreach (var scene in slots.GroupBy(s => s.SceneId).Where(g => g.Any(s => s.Speaker is not null)))
            Fill([.. scene], share.Value, held);
        return held;
    }

    private static void Fill(IReadOnlyList<ShotSlot> scene, double share, Dictionary<ShotSlot, string> held)
    {
        var missing = share * scene.Sum(s => s.Length) - scene.Where(held.ContainsKey).Sum(s => s.Length);
        foreach (var slot in scene.Where(s => !held.ContainsKey(s)).OrderBy(s => Rank(scene, s)))
        {
            // Taken if that brings the share nearer to what is wanted.
            if (slot.Length >= 2 * missing) continue;
            held[slot] = slot.Speaker ?? Nearest(scene, slot);
            missing -= slot.Length;
        }
    }

    /// <summary>Speech first, then faces that hear it; the first look at a scene shows the place.</summary>
    private static int Rank(IReadOnlyList<ShotSlot> scene, ShotSlot slot) =>
        slot.Speaker is not null ? 0 : ReferenceEquals(slot, scene[0]) ? 2 : 1;

    private static string Nearest(IReadOnlyList<ShotSlot> scene, ShotSlot slot) =>
        scene.Where(s => s.Speaker is not null).MinBy(s => Math.Abs(s.Start - slot.Start))!.Speaker!;
}
