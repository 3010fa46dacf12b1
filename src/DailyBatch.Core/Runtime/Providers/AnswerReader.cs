namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Reads a reply to its end, or to the longest length that is allowed.</summary>
internal static class AnswerReader
{
    private const int Chunk = 64 * 1024;

    /// <summary>The whole answer; null when it is longer than allowed.</summary>
    /// <exception cref="IOException">It broke off.</exception>
    public static async Task<ProviderAnswer?> ReadAsync(ProviderReply reply, long most, CancellationToken token)
    {
        if (Announced(reply) > most) return null;
        using var whole = new MemoryStream();
        var chunk = new byte[Chunk];
        while (await reply.Body.ReadAsync(chunk, token).ConfigureAwait(false) is var count and > 0)
        {
            if (whole.Length + count > most) return null;
            whole.Write(chunk, 0, count);
        }

        return new(reply.Status, reply.Headers, whole.ToArray());
    }

    private static long Announced(ProviderReply reply) =>
        long.TryParse(reply.Headers.GetValueOrDefault("Content-Length"), System.Globalization.CultureInfo.InvariantCulture, out var length) ? length : 0;
}
