using System.Management.Automation;
using DailyBatch.Core.Scheduling;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>The posting slots of a date, in local time and UTC, taken or free.</summary>
[Cmdlet(VerbsCommon.Get, "PostingSlot")]
[OutputType(typeof(PostingSlot))]
public sealed class GetPostingSlotCommand : DailyBatchCommand
{
    private int _written;

    /// <summary>The date in the channel's time zone; today when not given.</summary>
    [Parameter(Position = 0)]
    [ArgumentCompleter(typeof(DateCompleter))]
    public DateTime? Date { get; set; }

    /// <summary>At most so many slots, the earliest first.</summary>
    [Parameter]
    [ValidateRange(1, 50)]
    public int? Count { get; set; }

    /// <summary>Only slots that a video can take.</summary>
    [Parameter]
    public SwitchParameter Free { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Looking up slots";

    /// <inheritdoc/>
    protected override void ProcessRecord() =>
        Run((app, token) => app.GetSlotsAsync(Date.ToDay(), token));

    private protected override void WriteResult(object value)
    {
        if (Free && value is PostingSlot { IsFree: false } || _written >= Count) return;
        _written++;
        WriteObject(value);
    }
}
