using DailyBatch.Core.Scheduling;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning;

/// <summary>What the simple mix is made from. The same request gives the same plan.</summary>
internal sealed record MixRequest
{
    /// <summary>The channel's name; two channels never get the same plan.</summary>
    public required string Channel { get; init; }

    /// <summary>The date of the batch.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Videos to plan.</summary>
    public required int Count { get; init; }

    /// <summary>The first one's place in the batch; more than 1 when a batch is added to.</summary>
    public int FirstPlace { get; init; } = 1;

    /// <summary>The niches to choose from.</summary>
    public required IReadOnlyList<string> Niches { get; init; }

    /// <summary>The styles to choose from.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>The patterns to choose from.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>The emotions to choose from.</summary>
    public required IReadOnlyList<string> Emotions { get; init; }

    /// <summary>Only this niche; null for all.</summary>
    public string? Niche { get; init; }

    /// <summary>The free slots, earliest first; the first video gets the first.</summary>
    public IReadOnlyList<PostingSlot> Slots { get; init; } = [];

    /// <summary>Earlier videos in any order. Those of the last 7 days are not repeated if it can be helped; those of the date itself count as part of the batch.</summary>
    public IReadOnlyList<PastVideo> History { get; init; } = [];

    /// <summary>Stands for the settings that shape the plan; part of the seed.</summary>
    public string SettingsVersion { get; init; } = "";

    /// <summary>0 for the first plan of a date; a higher one gives another plan.</summary>
    public int Revision { get; init; }

    /// <summary>A request with the words of the settings.</summary>
    public static MixRequest From(DailyBatchSettings settings, DateOnly date, int count) => new()
    {
        Channel = settings.Channel.Name,
        Date = date,
        Count = count,
        Niches = settings.Planner.Niches,
        Styles = settings.Planner.Styles,
        Patterns = settings.Planner.Patterns,
        Emotions = settings.Planner.Emotions,
        SettingsVersion = PlanSettingsVersion.Of(settings.Planner),
    };
}
