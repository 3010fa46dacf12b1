using DailyBatch.PublishRig;

// `matrix [words]` plays the matrix, or the cases that hold all the words; `random SEED COUNT [words]` plays schedules by chance; both say what is wrong.
// `episode WORKSPACE` puts a rendered episode into a workspace and says its id.
// Anything else is the process that tests and the soak kill.
if (args is ["episode", var workspace])
{
    Console.WriteLine(await RigEpisode.StoreAsync(workspace, new RigFiles(folder: Path.Combine(workspace, "rendered")), TimeProvider.System));
    return 0;
}

var (schedules, words) = args switch
{
    ["matrix", .. var rest] => (Matrix.InProcess.Concat(Matrix.Killed), rest),
    ["random", var seed, var count, .. var rest] => (RandomSchedules.Of(ulong.Parse(seed), int.Parse(count)), rest),
    _ => ([], args),
};
if (!schedules.Any())
{
    await KilledProcess.WorkAsync(args[0]);
    return 0;
}

using var files = new RigFiles();
var wanted = schedules.Where(s => words.All(w => s.ToString().Contains(w, StringComparison.Ordinal))).ToList();
var outcomes = await RigStage.PlayAsync(wanted, files);
foreach (var wrong in outcomes.Where(o => o.Problems.Count > 0))
    Console.WriteLine($"{wrong.Schedule}: {string.Join(" ", wrong.Problems)}");
Console.WriteLine($"{outcomes.Count} cases, {outcomes.Count(o => o.Problems.Count > 0)} wrong, {outcomes.Count(o => o.OwnerAsked)} needed the owner's word, {outcomes.Sum(o => o.Runs)} runs.");
return outcomes.All(o => o.Problems.Count == 0) ? 0 : 1;
