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
    private const string PlanSet = "Plan", EpisodeSet = "Episode", TopicSet = "Topic", PathSet = "StoryPath", TextSet = "StoryText";

    private readonly List<StoryOrder> _orders = [];

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

    /// <summary>A text file with a raw story that is told in beats.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    public string? StoryPath { get; set; }

    /// <summary>A raw story that is told in beats.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TextSet)]
    [ValidateNotNullOrEmpty]
    public string? StoryText { get; set; }

    /// <summary>Niche of a topic or of a raw story.</summary>
    [Parameter(ParameterSetName = PathSet), Parameter(ParameterSetName = TextSet), Parameter(ParameterSetName = TopicSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(NicheCompleter))]
    public string? Niche { get; set; }

    /// <summary>Length of the video in seconds (45 to 90).</summary>
    [Parameter, ValidateRange(45, 90)]
    public int? Duration { get; set; }

    /// <summary>Write again what is already written.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override string Activity => "Writing stories";

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        TimeSpan? length = Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        var order = new StoryOrder { Plan = InputObject, Episode = Episode, Topic = Topic, Source = RawStory(StoryPath, StoryText), Niche = Niche, Duration = length, Force = Force };
        if (!ShouldProcess(Topic ?? StoryPath ?? Episode?.Id ?? InputObject?.Describe() ?? "a story given as text", "Write the story")) return;
        _orders.Add(order);

        // As many at once as the writer can, and no more: a command further down that has enough must not have paid for all that is piped in.
        if (_orders.Count >= App.StoriesAtOnce) Write();
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => Write();

    private void Write()
    {
        StoryOrder[] orders = [.. _orders];
        _orders.Clear();
        if (orders.Length > 0) Run((app, token) => app.WriteStoriesAsync(orders, token));
    }
}
