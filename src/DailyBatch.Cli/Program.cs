using DailyBatch.Cli.Commands;
using DailyBatch.Cli.Output;

return await CommandLine.RunAsync(args, Screen.OfProcess()).ConfigureAwait(false);
