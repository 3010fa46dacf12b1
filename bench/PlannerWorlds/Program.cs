using System.Globalization;
using DailyBatch.Core.Runtime;
using PlannerWorlds;
using PlannerWorlds.Policies;

Arguments arguments;
try
{
    arguments = Arguments.Read(args);
}
catch (FormatException e)
{
    Console.Error.WriteLine($"{e.Message} {Arguments.Usage}");
    return 2;
}

using var lines = arguments.Program.Count > 0 ? new LinesPolicy(arguments.Program[0], arguments.Program.Skip(1)) : null;
IPolicy judged = lines is null ? new ModelPolicy() : lines;
IPolicy[] baselines = arguments.Baselines ? [new UniformPolicy(), new AuditedPolicy(), new EightyTwentyPolicy()] : [new AuditedPolicy()];
IPolicy[] policies = [new OraclePolicy(), .. baselines, judged];
var reached = true;
Report.Head(arguments.Worlds, arguments.Days);
foreach (var scenario in Scenario.All.Where(s => arguments.Scenarios.Count == 0 || arguments.Scenarios.Contains(s.Name)))
{
    var lives = policies.ToDictionary(p => p.Name, _ => new List<Life>());
    for (var i = 0; i < arguments.Worlds; i++)
    {
        var seed = SeededRandom.SeedFrom(scenario.Name, arguments.Seed.ToString(CultureInfo.InvariantCulture), i.ToString(CultureInfo.InvariantCulture));
        var simulation = new Simulation(scenario, new World(scenario, arguments.Days, seed), arguments.Days, seed);
        foreach (var policy in policies) lives[policy.Name].Add(simulation.Run(policy));
    }

    var trial = new Trial(lives["oracle"], lives["audited"]);
    foreach (var baseline in baselines.Where(_ => arguments.Baselines)) Report.Row(scenario, baseline.Name, trial, lives[baseline.Name], isJudged: false);
    reached &= Report.Row(scenario, judged.Name, trial, lives[judged.Name], isJudged: true);
}

return reached ? 0 : 1;
