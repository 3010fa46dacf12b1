using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Stored episodes, newest first: back into the pipe at the stage where they stand.</summary>
[Cmdlet(VerbsCommon.Get, "Episode")]
[OutputType(typeof(Episode))]
public sealed class GetEpisodeCommand : DailyBatchCommand
{
    // A field of Core's enum would make PowerShell load Core while it looks for the module's initializer, which is too early.
    private object? _state;

    /// <summary>Ids of episodes.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("EpisodeId")]
    [ArgumentCompleter(typeof(EpisodeIdCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Only episodes of the batch of this date.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <summary>Only episodes that have come so far and no further.</summary>
    [Parameter]
    public EpisodeState? State
    {
        get => (EpisodeState?)_state;
        set => _state = value;
    }

    /// <summary>Only episodes whose last step failed.</summary>
    [Parameter]
    public SwitchParameter Failed { get; set; }

    /// <summary>At most so many.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? First { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Reading episodes";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        // A free slot in the pipe has no episode: that means none, not all.
        if (Id is null && MyInvocation.BoundParameters.ContainsKey(nameof(Id))) return;
        Run((app, token) => app.GetEpisodesAsync(new EpisodeQuery(Id, Date.ToDay(), State, Failed, First), token));
    }
}
