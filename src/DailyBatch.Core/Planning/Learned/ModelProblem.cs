using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Learned;

/// <summary>A request in the indices of the model.</summary>
internal sealed class ModelProblem
{
    private readonly IReadOnlyList<PostingSlot> _slots;

    public ModelProblem(ModelRequest request)
    {
        var (batch, words) = (request.Batch, request.Data.Words);
        _slots = [.. batch.Slots.Where(slot => slot.IsFree)];
        Kinds = KindsOf(batch, words);
        var held = batch.History.Where(v => v.Date == batch.Date).ToList();
        var niches = Kinds.Select(k => k.Niche).Distinct().Count(n => IsWanted(n, request));
        Batch = new()
        {
            Candidates = CandidateGrid.Of(words.Features, batch.Date.DayNumber, Kinds, [.. SlotIndices(words).Distinct()], niche => !IsWanted(niche, request)),
            Count = batch.Count,
            Niches = words.Niches.All.Count,
            Cap = batch.Niche is not null ? int.MaxValue : request.Settings.NicheCap ?? BatchProblem.UsualCap(batch.Count + held.Count, Math.Max(1, niches)),
            Wanted = batch.Niche is not null ? [] : [.. request.Wishes.Wanted(batch.Date, held.Select(v => v.Niche)).Select(words.Niches.Of).Where(n => n >= 0)],
            Held = [.. held.Select(v => Held(v, words)).Where(h => h.Niche >= 0)],
        };
    }

    /// <summary>Niche, pattern and emotion of each kind.</summary>
    public IReadOnlyList<(int Niche, int Pattern, int Emotion)> Kinds { get; }

    /// <summary>What is to be chosen.</summary>
    public BatchProblem Batch { get; }

    /// <summary>The slot of a choice.</summary>
    public PostingSlot SlotOf(ModelCase video, LearningData data) => _slots.First(s => data.Words.Slots.Of(SlotText.Of(s.Time)) == video.Slot);

    private IEnumerable<int> SlotIndices(Vocabulary words) => _slots.Select(s => words.Slots.Of(SlotText.Of(s.Time)));

    private static (int, int, int)[] KindsOf(MixRequest batch, Vocabulary words) =>
    [
        .. from niche in batch.Niche is { } only ? [only] : batch.Niches.Distinct()
           from pattern in batch.Patterns.Distinct()
           from emotion in batch.Emotions.Distinct()
           select (words.Niches.Of(niche), words.Patterns.Of(pattern), words.Emotions.Of(emotion)),
    ];

    private static bool IsWanted(int niche, ModelRequest request) =>
        request.Batch.Niche is not null || request.Wishes.Allows(request.Data.Words.Niches.All[niche], request.Batch.Date);

    private (int Niche, int Kind) Held(PastVideo video, Vocabulary words)
    {
        var kind = (words.Niches.Of(video.Niche), words.Patterns.Of(video.Pattern), words.Emotions.Of(video.PrimaryEmotion));
        var index = Kinds.Index().Where(k => k.Item == kind).Select(k => k.Index).DefaultIfEmpty(-1).First();
        return (kind.Item1, index);
    }
}
