using DailyBatch.Core.Episodes;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Retelling;
using DailyBatch.Core.Videos.Rendering;
using DailyBatch.Core.Voices.Flite;

namespace DailyBatch.Core.Batches;

/// <summary>
/// What goes to YouTube is finished, and was made by whom the settings name. <c>auto</c> comes to an embedded provider where a key is missing: for a look that is right,
/// but a channel must not change its voice or pictures because a variable was lost.
/// </summary>
internal sealed class PublishGate(string publisher, DailyBatchSettings settings)
{
    private const string Auto = "auto";

    private static readonly string[] EmbeddedWriters = [GrammarStoryWriter.WriterName, RetellingWriter.WriterName];
    private static readonly string[] EmbeddedVoices = [FliteSpeech.Provider];
    private static readonly string[] EmbeddedPictures = ["vector"];

    /// <summary>Before anything is made: who would make it.</summary>
    /// <exception cref="FaultException"><c>EmbeddedNotNamed</c> or <c>DraftVideo</c>.</exception>
    public void Ensure(string writer, string voices, string pictures) => Ensure(Unnamed(writer, voices, pictures).ToList(), settings.Videos.Preset, null);

    /// <summary>Before it is handed over: who has made it.</summary>
    /// <exception cref="FaultException"><c>EmbeddedNotNamed</c> or <c>DraftVideo</c>.</exception>
    public void Ensure(Episode episode)
    {
        if (episode.Publication?.UploadedAt is null)
            Ensure(Unnamed(episode.Story?.Writer, episode.Video?.VoiceProvider, episode.Video?.PictureProvider).ToList(), episode.Video?.Preset, episode.Id);
    }

    private void Ensure(List<string> unnamed, string? preset, string? episodeId)
    {
        if (publisher != YouTubePublisher.Provider) return;
        if (unnamed.Count > 0) throw new FaultException(NotNamed(unnamed, episodeId));
        if (preset == RenderPreset.Draft.Name) throw new FaultException(Draft(episodeId));
    }

    private IEnumerable<string> Unnamed(string? writer, string? voices, string? pictures)
    {
        if (settings.Stories.Provider == Auto && EmbeddedWriters.Contains(writer)) yield return $"stories.provider ({writer})";
        if (settings.Voices.Provider == Auto && EmbeddedVoices.Contains(voices)) yield return $"voices.provider ({voices})";
        if (settings.Pictures.Provider == Auto && settings.Pictures.Fallback != "vector" && EmbeddedPictures.Contains(pictures)) yield return $"pictures.provider ({pictures})";
    }

    private static Fault Draft(string? episodeId) => new(
        "DraftVideo",
        FaultKind.InvalidInput,
        episodeId is null
            ? "videos.preset is 'draft', and drafts of 540x960 are not published to YouTube."
            : $"The video of {episodeId} is a draft of 540x960, which is not published to YouTube.",
        "Set videos.preset to fast or quality; what was made already is made again with New-EpisodeVideo -Force. Run with -Preview to look at drafts.",
        episodeId);

    private static Fault NotNamed(List<string> unnamed, string? episodeId) => new(
        "EmbeddedNotNamed",
        FaultKind.InvalidInput,
        $"{(episodeId is null ? "What is published to YouTube" : $"{episodeId}, which is to go to YouTube,")} {(episodeId is null ? "would come" : "comes")} from embedded providers that the settings do not name: {string.Join(", ", unnamed)}.",
        "Set the key of the provider that is meant, or name the embedded one in the settings.",
        episodeId);
}
