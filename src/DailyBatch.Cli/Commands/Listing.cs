using DailyBatch.Cli.Output;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Cli.Commands;

/// <summary>Reads a short stream to its end, for commands that show a table.</summary>
internal static class Listing
{
    /// <summary>All results and the exit code; questions, notices, warnings and failures are shown as they come.</summary>
    public static async Task<(IReadOnlyList<T> Results, int ExitCode)> ReadAsync<T>(Screen screen, IAsyncEnumerable<StepEvent> events, CancellationToken token)
    {
        var results = new List<T>();
        var code = ExitCode.Success;
        await foreach (var step in events.WithCancellation(token).ConfigureAwait(false))
        {
            switch (step)
            {
                case StepProduced { Value: T value }:
                    results.Add(value);
                    break;
                case StepPrompt prompt:
                    screen.Line(prompt.Message);
                    break;
                case StepNotice notice:
                    screen.Line(notice.Message);
                    break;
                case StepWarning warning:
                    screen.Warn(warning.Message);
                    break;
                case StepFailed failed:
                    screen.Error(failed.Fault);
                    code = ExitCode.SomeFailed;
                    break;
            }
        }

        return (results, code);
    }
}
