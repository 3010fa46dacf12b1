using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Planning;

/// <summary>The simple mix within the wishes of the user.</summary>
internal static class WishedMix
{
    /// <summary>Plans a batch: first one video of each niche that it would lack otherwise, then the mix of those that are allowed.</summary>
    /// <exception cref="Runtime.FaultException">As for <see cref="MixPlanner.Plan"/>.</exception>
    public static IReadOnlyList<PlannedVideo> Plan(MixRequest request, PlanWishes wishes)
    {
        if (request.Niche is not null) return MixPlanner.Plan(request);
        var allowed = request with { Niches = [.. request.Niches.Where(niche => wishes.Allows(niche, request.Date))] };
        var plain = MixPlanner.Plan(allowed);
        var held = request.History.Where(v => v.Date == request.Date).Select(v => v.Niche);
        var missing = wishes.Wanted(request.Date, held.Concat(plain.Select(v => v.Niche))).Take(request.Count).ToList();
        return missing.Count == 0 ? plain : With(missing, allowed);
    }

    private static IReadOnlyList<PlannedVideo> With(List<string> missing, MixRequest request)
    {
        var videos = new List<PlannedVideo>();
        foreach (var niche in missing) videos.AddRange(MixPlanner.Plan(Rest(1) with { Niche = niche }));
        if (videos.Count < request.Count) videos.AddRange(MixPlanner.Plan(Rest(request.Count - videos.Count)));
        return videos;

        MixRequest Rest(int count) => request with
        {
            Count = count,
            FirstPlace = request.FirstPlace + videos.Count,
            Slots = [.. request.Slots.Where(s => s.IsFree).Skip(videos.Count)],
            History = [.. request.History, .. videos.Select(PastVideo.Of)],
        };
    }
}
