using System.Management.Automation;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Metrics.Import;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Takes in figures from tables of YouTube Studio and from episode files of the audited system.</summary>
[Cmdlet(VerbsData.Import, "EpisodeMetric", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Episode))]
public sealed class ImportEpisodeMetricCommand : DailyBatchCommand
{
    /// <summary>A CSV or JSON file, or a folder of such files.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>When the counts of a CSV file were so; the file's own time when not given.</summary>
    [Parameter]
    public DateTimeOffset? TakenAt { get; set; }

    /// <summary>The CSV file holds the figures of each video's first 24 hours.</summary>
    [Parameter]
    public SwitchParameter FirstDay { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Taking in figures";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var path = FilePath(Path);
        if (ShouldProcess(path, "Take in figures"))
            Run((app, token) => app.ImportMetricsAsync(new ImportOrder(path, TakenAt, FirstDay), token));
    }
}
