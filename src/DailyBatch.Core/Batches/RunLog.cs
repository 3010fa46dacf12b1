using System.Globalization;
using System.Text;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>The log of a date: what a run did, line by line, for the morning after. It never stops a run.</summary>
internal sealed class RunLog : IDisposable
{
    private readonly StreamWriter? _writer;
    private readonly TimeProvider _clock;
    private string _last = "";

    private RunLog(StreamWriter? writer, TimeProvider clock) => (_writer, _clock) = (writer, clock);

    /// <summary>Opens the log of a date to write at its end. A folder that cannot be written gives a log that writes nothing.</summary>
    public static RunLog Open(string folder, string day, TimeProvider clock)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var stream = new FileStream(Path.Combine(folder, day + ".log"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            return new(new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" }, clock);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            return new(null, clock);
        }
    }

    /// <summary>Notes an event. Progress within a stage is noted when the stage changes, not for every frame.</summary>
    public void Write(StepEvent step)
    {
        switch (step)
        {
            case StepProgress p when $"{p.Subject}/{p.Stage}" is var stage && stage != _last:
                _last = stage;
                Line("INFO", $"{p.Subject} {p.Stage}: {p.Status}");
                break;
            case StepNotice n:
                Line("INFO", n.Message);
                break;
            case StepSpent s:
                Line("INFO", $"paid {s.Usage.Provider} {s.Usage.Model}: {s.Usage.InputTokens} tokens in, {s.Usage.OutputTokens} out");
                break;
            case StepWarning w:
                Line("WARN", w.Subject is null ? w.Message : $"{w.Subject}: {w.Message}");
                break;
            case StepFailed f:
                Line("FAIL", f.Fault.ToString());
                if (f.Fault.Exception is { } cause) Line("FAIL", cause.ToString());
                break;
            case StepProduced { Value: Episodes.Episode episode }:
                Line("INFO", $"{episode.Id} is {episode.State}: {episode.Title}");
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();

    private void Line(string level, string text)
    {
        try
        {
            var at = _clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            _writer?.WriteLine($"{at} {level} {Redactor.CleanShapes(text.Trim()).ReplaceLineEndings("\n    ")}");
        }
        catch (IOException)
        {
            // A full disk fails the work itself, with its own error.
        }
    }
}
