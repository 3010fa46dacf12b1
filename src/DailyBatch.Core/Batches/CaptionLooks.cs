using DailyBatch.Core.Settings;
using DailyBatch.Core.Stories.Lexicons;
using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Batches;

/// <summary>Lends captions the words of feeling that stories are scored by.</summary>
internal static class CaptionLooks
{
    private static readonly Lazy<WordSet[]> Strong = new(() =>
    {
        var lexicon = Lexicon.Load("scoring");
        return [lexicon["shock"], lexicon["rage"], lexicon["injustice"]];
    });

    /// <summary>The look that the settings ask for.</summary>
    public static CaptionLook Of(CaptionSettings settings) => CaptionLook.Of(settings, word => Strong.Value.Any(set => set.Has(word)));
}
