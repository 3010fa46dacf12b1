using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>Has the talking heads of a timeline speak.</summary>
internal sealed class TalkingHeadStep(ITalkingHeads heads)
{
    /// <summary>The pictures of the shots, those of talking heads with what makes them speak.</summary>
    /// <exception cref="FaultException">One could not be made.</exception>
    public async Task<IReadOnlyList<ScenePicture>> AnimateAsync(
        VideoTimeline timeline, IReadOnlyList<ScenePicture> pictures, VideoProgress progress, CancellationToken token)
    {
        var orders = Orders(timeline, pictures).ToList();
        var begun = 0;
        var speaking = await SideBySide.RunAsync(orders, TalkingLines.Most, AnimateAsync, token).ConfigureAwait(false);
        var found = orders.Zip(speaking).ToDictionary(o => o.First.Shot, o => o.Second);
        return [.. timeline.Shots.Zip(pictures, (shot, picture) => found.GetValueOrDefault(shot, picture))];

        Task<ScenePicture> AnimateAsync(TalkingHeadOrder order, CancellationToken t)
        {
            if (heads is not DrawnHeads) progress.Say("Animating", "face", Interlocked.Increment(ref begun), orders.Count);
            return PaidPicture.TellAsync(heads.AnimateAsync(order, t), progress, t);
        }
    }

    private static IEnumerable<TalkingHeadOrder> Orders(VideoTimeline timeline, IReadOnlyList<ScenePicture> pictures) =>
        from pair in timeline.Shots.Zip(pictures)
        where pair.First.Talks
        let line = timeline.Lines.FirstOrDefault(l => l.Line.Speaker == pair.First.Character && l.Start < pair.First.End && pair.First.Start < l.End)
        where line is not null
        select new TalkingHeadOrder(pair.Second, pair.First, line);
}
