using System.Buffers;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>Takes the bytes of a chunk. What is stored is a multiple of 256 KiB until the last byte is there, also when the client leaves in the middle.</summary>
internal sealed class ChunkReceiver(World world)
{
    /// <summary>256 KiB.</summary>
    public const int Unit = 262_144;

    public async Task ReceiveAsync(UploadSession session, ChunkRange range, Stream content, CancellationToken token)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Unit);
        try
        {
            // Bytes that are there already are not taken again: a client that went back a little is spliced in, right or wrong.
            await SkipAsync(content, session.Stored - range.Start!.Value, buffer, token).ConfigureAwait(false);
            await StoreAsync(session, range.Start.Value + StoredOf(range), content, buffer, token).ConfigureAwait(false);
            await content.CopyToAsync(Stream.Null, token).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static long StoredOf(ChunkRange range) =>
        UploadOrder.Current.Share >= 1 ? range.Length : (long)(range.Length * UploadOrder.Current.Share) / Unit * Unit;

    private static async Task SkipAsync(Stream content, long count, byte[] buffer, CancellationToken token)
    {
        while (count > 0)
        {
            var read = await content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(count, Unit)), token).ConfigureAwait(false);
            if (read == 0) return;
            count -= read;
        }
    }

    private async Task StoreAsync(UploadSession session, long end, Stream content, byte[] buffer, CancellationToken token)
    {
        while (session.Stored < end)
        {
            var wanted = (int)Math.Min(end - session.Stored, Unit);
            var read = await content.ReadAtLeastAsync(buffer.AsMemory(0, wanted), wanted, throwOnEndOfStream: false, token).ConfigureAwait(false);
            if (read < wanted) return;
            session.Append(buffer.AsSpan(0, read));
            if (world.BytesPerSecond is { } speed) await Task.Delay(TimeSpan.FromSeconds((double)read / speed), token).ConfigureAwait(false);
        }
    }
}
