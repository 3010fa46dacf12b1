namespace DailyBatch.PublishRig;

/// <summary>Plays many schedules, some at once, those that kill a process in groups that share one.</summary>
public static class RigStage
{
    private const int AtOnce = 4;
    private const int GroupSize = 12;

    /// <summary>Plays them; outcomes come in the order of the schedules.</summary>
    public static async Task<IReadOnlyList<RigOutcome>> PlayAsync(IReadOnlyList<Schedule> schedules, RigFiles files, CancellationToken token = default)
    {
        var outcomes = new RigOutcome[schedules.Count];
        var numbered = schedules.Select((schedule, i) => (Schedule: schedule, Place: i)).ToList();
        await Parallel.ForEachAsync(numbered.Where(n => n.Schedule.Kill is null), Options(token), async (n, t) => outcomes[n.Place] = await PlayAsync(n.Schedule, files, t));
        foreach (var group in numbered.Where(n => n.Schedule.Kill is not null).Chunk(GroupSize))
            await PlayGroupAsync(group, outcomes, files, token);
        return outcomes;
    }

    private static async Task<RigOutcome> PlayAsync(Schedule schedule, RigFiles files, CancellationToken token)
    {
        await using var played = await RigCase.OpenAsync(schedule, files);
        return await RigPlayer.PlayAsync(played, token);
    }

    private static async Task PlayGroupAsync((Schedule Schedule, int Place)[] group, RigOutcome[] outcomes, RigFiles files, CancellationToken token)
    {
        var cases = new List<RigCase>();
        try
        {
            foreach (var (schedule, _) in group) cases.Add(await RigCase.OpenAsync(schedule, files));
            await KilledProcess.RunAsync(cases, files, token);
            foreach (var one in cases) one.Disarm();
            await Parallel.ForEachAsync(cases.Select((c, i) => (Case: c, group[i].Place)), Options(token), async (n, t) =>
                outcomes[n.Place] = await RigPlayer.PlayAsync(n.Case, t) with { WasKilled = n.Case.KillPoint.IsCompleted });
        }
        finally
        {
            foreach (var one in cases) await one.DisposeAsync();
        }
    }

    private static ParallelOptions Options(CancellationToken token) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = token };
}
