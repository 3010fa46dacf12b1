using System.Management.Automation;
using DailyBatch.Core.Batches;
using DailyBatch.Core.Episodes;
using DailyBatch.PowerShell.Completers;
using DailyBatch.PowerShell.Hosting;

namespace DailyBatch.PowerShell.Commands;

/// <summary>Writes the story of a planned video, of a stored episode, or about a topic of the user's own.</summary>
[Cmdlet(VerbsCommon.New, "EpisodeStory", DefaultParameterSetName = PlanSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Episode))]
public sealed class NewEpisodeStoryCommand : DailyBatchCommand
{
    private const string PlanSet = "Plan";
    private const string EpisodeSet = "Episode";
    private const string TopicSet = "Topic";

    /// <summary>A planned video, from Get-BatchPlan.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PlanSet)]
    public PlannedVideo? InputObject { get; set; }

    /// <summary>An episode, from Get-Episode.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = EpisodeSet)]
    public Episode? Episode { get; set; }

    /// <summary>What the story is to be about.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = TopicSet)]
    [ValidateNotNullOrEmpty]
    public string? Topic { get; set; }

    /// <summary>Niche of a topic.</summary>
    [Parameter(ParameterSetName = TopicSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NicheCompleter))]
    public string? Niche { get; set; }

    /// <summary>Length of the video in seconds (45 to 90).</summary>
    [Parameter]
    [ValidateRange(45, 90)]
    public int? Duration { get; set; }

    /// <summary>Write again what is already written.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Writing stories";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ShouldProcess(Target(), "Write the story"))
            Run((app, token) => app.WriteStoryAsync(Order(), token));
    }

    private string Target() => Topic ?? Episode?.Id ?? InputObject!.Describe();

    private StoryOrder Order() => new()
    {
        Plan = InputObject,
        Episode = Episode,
        Topic = Topic,
        Niche = Niche,
        Duration = Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Force = Force,
    };
}
