using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Composes frames from layers. Keeps its tables from frame to frame; for one thread.</summary>
internal sealed class FrameComposer(IRowKernels kernels, FrameBuffers buffers)
{
    // Layers do not fit into the nearest caches, but so many of their rows do.
    private const int BandRows = 32;
    private const int FadePiece = 512;

    private readonly FrameSize _size = buffers.Size;
    private readonly List<FrameDrawer> _drawers = [];
    private readonly byte[] _plain = new byte[FadePiece];

    /// <summary>Composes frames of a video that show the same shots: what one reads of a layer, the next ones find in the cache.</summary>
    /// <param name="plans">What they show.</param>
    /// <param name="front">The layers of the shot, the farthest first.</param>
    /// <param name="back">The layers of the shot that leaves; null when there is none.</param>
    /// <param name="frames">Receive them, one for each plan.</param>
    public void Compose(IReadOnlyList<FramePlan> plans, IReadOnlyList<LayerPlanes> front, IReadOnlyList<LayerPlanes>? back, IReadOnlyList<FrameBuffer> frames)
    {
        Compose(front, [.. plans.Select(p => p.Front)], frames);
        if (back is not null) Leave(plans, back, frames);
        for (var i = 0; i < plans.Count; i++)
            if (plans[i].White > 0) Flash(frames[i], plans[i].White);
    }

    /// <summary>Composes one picture.</summary>
    public void Compose(IReadOnlyList<LayerPlanes> layers, CameraView view, FrameBuffer frame) => Compose(layers, [new ShotView(0, view)], [frame]);

    private void Compose(IReadOnlyList<LayerPlanes> layers, IReadOnlyList<ShotView> views, IReadOnlyList<FrameBuffer> frames)
    {
        while (_drawers.Count < views.Count)
            _drawers.Add(new FrameDrawer(_size, kernels));
        for (var i = 0; i < views.Count; i++)
            _drawers[i].Aim(layers, views[i]);
        for (var y = 0; y < _size.Height; y += BandRows)
            for (var i = 0; i < views.Count; i++)
                _drawers[i].DrawLuma(y, Math.Min(y + BandRows, _size.Height), frames[i]);
        for (var y = 0; y < _size.Height / 2; y += BandRows)
            for (var i = 0; i < views.Count; i++)
                _drawers[i].DrawChroma(y, Math.Min(y + BandRows, _size.Height / 2), frames[i]);
    }

    private void Leave(IReadOnlyList<FramePlan> plans, IReadOnlyList<LayerPlanes> back, IReadOnlyList<FrameBuffer> frames)
    {
        var behind = buffers.Take(plans.Count);
        Compose(back, [.. plans.Select(p => p.Behind!.Value)], behind);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i].Whip is { } whip) whip.Join(behind[i], frames[i], _size);
            else kernels.Mix(behind[i].WithMargin, frames[i].WithMargin, plans[i].FrontWeight, frames[i].WithMargin, _size.Bytes);
            buffers.Return(behind[i]);
        }
    }

    private void Flash(FrameBuffer frame, int weight)
    {
        var luma = frame.WithMargin[..(_size.Width * _size.Height)];
        var chroma = frame.WithMargin[luma.Length.._size.Bytes];
        Fade(luma, Bt709.White, weight);
        Fade(chroma, Bt709.Grey, weight);
    }

    /// <summary>In pieces, so that the constant row stays small.</summary>
    private void Fade(Span<byte> bytes, byte value, int weight)
    {
        _plain.AsSpan().Fill(value);
        for (; bytes.Length >= FadePiece; bytes = bytes[FadePiece..])
            kernels.Mix(bytes[..FadePiece], _plain, weight, bytes[..FadePiece], FadePiece);
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((bytes[i] * (AxisTable.Weights - weight) + value * weight + AxisTable.Weights / 2) / AxisTable.Weights);
    }
}
