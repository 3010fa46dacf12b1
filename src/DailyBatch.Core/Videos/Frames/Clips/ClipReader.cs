using System.Globalization;
using System.Threading.Channels;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.Frames.Clips;

/// <summary>
/// Reads a clip while it is shown: ffmpeg decodes it at the video's rate and in the size of layers, a few frames ahead and no more,
/// for it waits until they are taken. What is asked for never ends: the clip begins again, or its last frame stands.
/// </summary>
internal sealed class ClipReader : IAsyncDisposable
{
    private const int Ahead = 4;

    private readonly CancellationTokenSource _end = new();
    private readonly Channel<LayerPlanes> _frames = Channel.CreateBounded<LayerPlanes>(new BoundedChannelOptions(Ahead) { SingleReader = true, SingleWriter = true });
    private readonly ClipPlanes _planes;
    private readonly PictureClip _clip;
    private readonly (int Width, int Height) _size;
    private readonly Task _reading;
    private int _next;

    /// <param name="clip">The clip.</param>
    /// <param name="tools">Names ffmpeg.</param>
    /// <param name="frame">The size of the frames that it is for.</param>
    /// <param name="planes">Where its memory comes from.</param>
    public ClipReader(PictureClip clip, ToolSettings tools, FrameSize frame, ClipPlanes planes)
    {
        (_clip, _planes) = (clip, planes);
        var part = frame.IsHalf ? 2 : 1;
        _size = (VectorPictureSource.LayerWidth / part, VectorPictureSource.LayerHeight / part);
        _reading = ReadAllAsync(tools.Ffmpeg);
    }

    /// <summary>A frame of the clip. Earlier ones than the last cannot be had any more.</summary>
    /// <exception cref="FaultException">The clip cannot be read (<c>PictureUnreadable</c>), or ffmpeg is missing.</exception>
    public async Task<LayerPlanes> GetAsync(int number, CancellationToken token)
    {
        while (true)
        {
            var planes = await NextAsync(token).ConfigureAwait(false);
            if (_next++ >= number) return planes with { ClipFrame = number };
            _planes.Return(planes);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private async Task<LayerPlanes> NextAsync(CancellationToken token)
    {
        try
        {
            return await _frames.Reader.ReadAsync(token).ConfigureAwait(false);
        }
        catch (ChannelClosedException e)
        {
            throw new FaultException(e.InnerException is FaultException { Fault: var fault } && fault.Id != "ToolFailed"
                ? fault
                : LayerLoader.Unreadable(_clip.Path, e.InnerException ?? e));
        }
    }

    private async Task ReadAllAsync(string ffmpeg)
    {
        try
        {
            await ToolRunner.RunAsync(Command(ffmpeg), _end.Token).ConfigureAwait(false);
            _frames.Writer.Complete();
        }
        catch (Exception e)
        {
            _frames.Writer.Complete(e);
        }
    }

    // Planes hold chroma in the middle of 2x2 pixels, as layers made of pictures do.
    private ToolCommand Command(string ffmpeg) => new ToolCommand(ffmpeg)
        .WithArguments(
            [
                "-v", "error", "-nostdin", "-threads", "2", .. _clip.Loops ? ["-stream_loop", "-1"] : Array.Empty<string>(), "-i", "file:" + _clip.Path, "-an", "-sn",
                "-vf", string.Create(
                    CultureInfo.InvariantCulture,
                    $"fps={VideoTimeline.FrameRate},scale={_size.Width}:{_size.Height}:force_original_aspect_ratio=increase:flags=bicubic:out_color_matrix=bt709:out_range=tv:out_h_chr_pos=128:out_v_chr_pos=128,crop={_size.Width}:{_size.Height},format=yuv420p,tpad=stop=-1:stop_mode=clone"),
                "-f", "rawvideo", "-pix_fmt", "yuv420p", "pipe:1",
            ])
        .WithOutput(ReadAsync);

    private async Task ReadAsync(Stream pipe, CancellationToken token)
    {
        var frame = new byte[_size.Width * _size.Height * 3 / 2];
        while (await pipe.ReadAtLeastAsync(frame, frame.Length, throwOnEndOfStream: false, token).ConfigureAwait(false) == frame.Length)
        {
            var planes = _planes.Take(_size.Width, _size.Height, PictureLayer.Flat);
            Fill(planes, frame);
            await _frames.Writer.WriteAsync(planes, token).ConfigureAwait(false);
        }
    }

    private static void Fill(LayerPlanes planes, ReadOnlySpan<byte> frame)
    {
        foreach (var plane in new[] { planes.Luma, planes.Cb, planes.Cr })
        {
            for (var y = 0; y < plane.Height; y++)
            {
                frame[..plane.Width].CopyTo(plane.Row(y));
                frame = frame[plane.Width..];
            }

            plane.FillMargins();
        }
    }
}
