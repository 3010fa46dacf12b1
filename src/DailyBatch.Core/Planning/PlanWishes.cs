using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Planning;

/// <summary>What the user wants of every plan, whatever the figures say.</summary>
internal sealed class PlanWishes(PlannerSettings settings)
{
    /// <summary>Whether a niche may be planned on a date.</summary>
    public bool Allows(string niche, DateOnly date) =>
        !(settings.Never.TryGetValue(date.DayOfWeek.ToString(), out var never) && never.Contains(niche));

    /// <summary>Niches of which a batch must hold one, without those that it holds.</summary>
    public IReadOnlyList<string> Wanted(DateOnly date, IEnumerable<string> held) => [.. settings.Always.Except(held).Where(niche => Allows(niche, date))];

    /// <summary>Gives the first videos without a topic the topics that were not used yet.</summary>
    /// <param name="videos">The planned videos.</param>
    /// <param name="used">Topics that were given before.</param>
    public IReadOnlyList<Episodes.PlannedVideo> WithTopics(IReadOnlyList<Episodes.PlannedVideo> videos, IReadOnlySet<string> used)
    {
        var topics = new Queue<string>(settings.Topics.Where(topic => !used.Contains(topic)));
        return [.. videos.Select(v => v.TopicHint is null && topics.TryDequeue(out var topic) ? v with { TopicHint = topic } : v)];
    }
}
