namespace DailyBatch.Fakes.Journal;

/// <summary>Prints requests as they end, one a line, for servers that are run by hand.</summary>
public static class JournalPrinter
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Prints until it is cancelled, and then returns.</summary>
    public static async Task PrintAsync(RequestJournal journal, CancellationToken cancellationToken)
    {
        for (var printed = 0; !cancellationToken.IsCancellationRequested; await PauseAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var entry in journal.Entries.Skip(printed).TakeWhile(entry => entry.End != ExchangeEnd.Open))
            {
                Console.WriteLine(LineOf(entry));
                printed++;
            }
        }
    }

    private static string LineOf(JournalEntry entry) =>
        $"{entry.Number,4}  {entry.Time:HH:mm:ss.fff}  {entry.Method} {entry.Path}{entry.Query}  {entry.Status?.ToString() ?? "-"} {entry.End}"
        + (entry.Purpose is null ? "" : $"  for {entry.Purpose}")
        + (entry.Faults.Count == 0 ? "" : $"  fault: {string.Join(", ", entry.Faults)}")
        + (entry.Failure is null ? "" : $"  FAILED: {entry.Failure}");

    private static Task PauseAsync(CancellationToken cancellationToken) =>
        Task.Delay(Pause, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
}
