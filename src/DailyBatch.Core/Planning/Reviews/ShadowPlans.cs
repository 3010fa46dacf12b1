using DailyBatch.Core.Episodes;
using DailyBatch.Core.Planning.Learned;
using DailyBatch.Core.Planning.Learning;
using DailyBatch.Core.Planning.Model;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning.Reviews;

/// <summary>Plans of the model and of the mix for the same past days, compared by what is believed at the end.</summary>
internal sealed class ShadowPlans
{
    private readonly ModelRequest _template;
    private readonly Belief? _today;
    private double _difference;

    /// <param name="template">The request with the whole history.</param>
    public ShadowPlans(ModelRequest template)
    {
        _template = template;
        var rows = template.Data.Rows.ToList();
        if (rows.Count > 0) _today = BeliefFit.On(rows[^1].Case.Day, template.Data.Words.Features, rows);
    }

    /// <summary>Days that were compared.</summary>
    public int Days { get; private set; }

    /// <summary>Mean difference in log utility a video; null for no day.</summary>
    public double? Lift => Days == 0 ? null : _difference / Days;

    /// <summary>Takes a day in; one without slots says nothing.</summary>
    public void Add(ModelDraw draw, ModelRequest request)
    {
        if (request.Batch.Slots.Count < request.Batch.Count) return;
        var picks = draw.Picks(SeededRandom.For(0, "shadow", Workspace.Day(request.Batch.Date)));
        if (picks.Count < request.Batch.Count) return;
        var mix = WishedMix.Plan(request.Batch, request.Wishes);
        _difference += Worth([.. picks.Select(p => p.Candidate.Case)]) - Worth([.. mix.Select(Case)]);
        Days++;
    }

    private double Worth(IReadOnlyList<ModelCase> batch) =>
        batch.Average(video => _today!.MeanOf(_today.Features.TermsOf(video), batch.Count(o => o.Niche == video.Niche) - 1));

    // Style and second emotion are left open, as they are in the model's picks.
    private ModelCase Case(PlannedVideo video) => _template.Data.Words.Case(
        video.Date, video.Niche, video.Pattern, video.PrimaryEmotion, video.SuggestedSlot is { } slot ? SlotText.Of(TimeOnly.FromDateTime(slot.DateTime)) : null, null, null);
}
