using DailyBatch.Core.Runtime;
using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>Fetches finished clips from where a provider says that they lie. No key goes there: the address itself lets in whoever has it, so it is told to nobody.</summary>
internal sealed class ClipDownload(ProviderPipeline pipeline, HttpClient http)
{
    /// <summary>The bytes of a clip.</summary>
    /// <exception cref="FaultException">It could not be had; the fault says why.</exception>
    public async Task<byte[]> GetAsync(Uri clip, Deadline deadline, CancellationToken token)
    {
        var answer = await pipeline.SendAsync(new ProviderCall(t => OpenAsync(clip, t)), deadline, token).ConfigureAwait(false);
        return answer.Body;
    }

    private async Task<ProviderReply> OpenAsync(Uri clip, CancellationToken token)
    {
        var response = await http.GetAsync(clip, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
        return await ProviderReply.OfAsync(response, token).ConfigureAwait(false);
    }
}
