using System.Runtime.CompilerServices;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Batches;

/// <summary>Plans one date or several, and stores the plans that would not come out the same again.</summary>
internal sealed class PlanRound(AppServices services, PlanRequest request)
{
    private const int MostDays = 31;

    public async IAsyncEnumerable<StepEvent> RunAsync([EnumeratorCancellation] CancellationToken token)
    {
        if (request.Days is < 1 or > MostDays) throw new FaultException(DaysInvalid(request.Days));
        var date = request.Date;
        for (var day = 0; day < request.Days; day++)
        {
            var (plan, notice) = await PlanAsync(date, token).ConfigureAwait(false);
            foreach (var warning in plan.Warnings) yield return new StepWarning(warning);
            foreach (var warning in services.History.TakeWarnings()) yield return warning;
            if (plan.Basis is { } basis) yield return new StepNotice(basis);
            if (notice is not null) yield return notice;
            foreach (var entry in plan.Entries.Where(e => e.Plan is not null)) yield return new StepProduced(entry.Plan!);
            date = plan.Record.Date.AddDays(1);
        }
    }

    private async Task<(DayPlan Plan, StepEvent? Notice)> PlanAsync(DateOnly? date, CancellationToken token)
    {
        var query = new PlanQuery(date, request.Count, request.Niche) { Strategy = request.Strategy, Replan = request.Replan };
        var plan = await services.Planner.PlanAsync(query, token).ConfigureAwait(false);
        if (!plan.IsNew || request.Niche is not null || !(plan.IsLearned || request.Replan)) return (plan, null);
        try
        {
            using var held = await services.LockAsync(TimeSpan.Zero, token).ConfigureAwait(false);
            plan = await services.Planner.PlanAsync(query with { Date = plan.Record.Date }, token).ConfigureAwait(false);
            if (plan.IsNew) await services.Batches.SaveAsync(plan.Record, token).ConfigureAwait(false);
            return (plan, null);
        }
        catch (FaultException e) when (e.Fault.Id == "WorkspaceBusy" && !request.Replan)
        {
            return (plan, new StepNotice("Another run is at work in this workspace, so the plan is shown and not stored."));
        }
    }

    private static Fault DaysInvalid(int days) => new(
        "DaysInvalid", FaultKind.InvalidInput, FormattableString.Invariant($"{days} days were asked for; 1 to {MostDays} can be planned at once."),
        "Ask for a number in that range.", FormattableString.Invariant($"{days}"));
}
