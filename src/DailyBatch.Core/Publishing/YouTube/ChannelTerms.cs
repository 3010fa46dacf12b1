using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube;

/// <summary>What the owner has decided for every video of the channel. None of it has a default that nobody chose.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="CategoryId">YouTube's category.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="MadeForKids">Declared as made for children.</param>
/// <param name="ContainsSyntheticMedia">Declared as altered or synthetic.</param>
/// <param name="NotifySubscribers">Subscribers are told.</param>
/// <param name="Lead">A slot nearer than this is not used.</param>
internal sealed record ChannelTerms(
    string ChannelId,
    string CategoryId,
    string Language,
    bool MadeForKids,
    bool ContainsSyntheticMedia,
    bool NotifySubscribers,
    TimeSpan Lead)
{
    private const int ShortestLeadMinutes = 10;

    /// <summary>The terms of the settings.</summary>
    /// <exception cref="FaultException"><c>YouTubeSettingsMissing</c>: the owner has not decided all of it.</exception>
    public static ChannelTerms Of(DailyBatchSettings settings)
    {
        var publishing = settings.Publishing;
        var missing = Missing(settings).ToList();
        if (missing.Count > 0) throw new FaultException(NotDecided(missing));
        return new(
            publishing.ChannelId!,
            publishing.CategoryId,
            settings.Channel.Language,
            publishing.MadeForKids!.Value,
            publishing.ContainsSyntheticMedia!.Value,
            publishing.NotifySubscribers,
            TimeSpan.FromMinutes(settings.Schedule.MinimumLeadMinutes));
    }

    private static IEnumerable<string> Missing(DailyBatchSettings settings)
    {
        if (string.IsNullOrEmpty(settings.Publishing.ChannelId)) yield return "publishing.channelId (Connect-YouTube shows it)";
        if (settings.Publishing.MadeForKids is null) yield return "publishing.madeForKids (true or false: whether the videos are made for children)";
        if (settings.Publishing.ContainsSyntheticMedia is null) yield return "publishing.containsSyntheticMedia (true or false: whether YouTube is to mark them as altered or synthetic)";
        if (settings.Schedule.MinimumLeadMinutes < ShortestLeadMinutes) yield return $"schedule.minimumLeadMinutes ({ShortestLeadMinutes} or more: YouTube publishes at once what comes after its time)";
    }

    private static Fault NotDecided(List<string> missing) => new(
        "YouTubeSettingsMissing",
        FaultKind.InvalidInput,
        missing.Count == 1 ? $"Nothing is published to YouTube before this setting is decided: {missing[0]}." : $"Nothing is published to YouTube before these settings are decided: {string.Join("; ", missing)}.",
        $"Put {(missing.Count == 1 ? "it" : "them")} into {Workspace.SettingsFileName}.",
        missing[0].Split(' ')[0]);
}
