using System.Text.RegularExpressions;

namespace DailyBatch.Core.Settings;

/// <summary>Ids look like YouTube's, and pieces of a video have a size that YouTube takes.</summary>
internal sealed partial class PublishingRule(SettingsSheet sheet) : SettingsRule(sheet)
{
    // The protocol: every piece but the last is a multiple of 262,144 bytes. Google's library does not check it.
    private const int PieceKib = 256;

    /// <inheritdoc/>
    protected override IEnumerable<SettingProblem> Check(DailyBatchSettings settings)
    {
        var publishing = settings.Publishing;
        if (publishing.ChannelId is { Length: > 0 } channel && !ChannelForm().IsMatch(channel))
            yield return SettingProblem.Value("publishing.channelId", channel, "allowed is a channel's id: UC and 22 letters, digits, - or _");
        if (publishing.PlaylistId is { Length: > 0 } playlist && !PlaylistForm().IsMatch(playlist))
            yield return SettingProblem.Value("publishing.playlistId", playlist, "allowed is a playlist's id, such as PL and 32 letters, digits, - or _");
        if (publishing.ChunkKib % PieceKib != 0)
            yield return SettingProblem.Value("publishing.chunkKib", publishing.ChunkKib.ToString(System.Globalization.CultureInfo.InvariantCulture), "allowed is a multiple of 256");
    }

    [GeneratedRegex(@"\AUC[A-Za-z0-9_-]{22}\z")]
    private static partial Regex ChannelForm();

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{10,64}\z")]
    private static partial Regex PlaylistForm();
}
