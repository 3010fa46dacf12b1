using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Composes one frame at a time from layers. Keeps its tables from frame to frame; for one thread.</summary>
internal sealed class FrameComposer(FrameSize size, IRowKernels kernels)
{
    private readonly List<(LayerSampler Luma, LayerSampler Chroma)> _samplers = [];
    private readonly byte[] _first = new byte[RowLength(size)];
    private readonly byte[] _second = new byte[RowLength(size)];
    private BlockCover[] _covers = [];
    private FrameBuffer? _behind;

    /// <summary>Composes a frame of a video.</summary>
    /// <param name="plan">What it shows.</param>
    /// <param name="front">The layers of the shot, the farthest first.</param>
    /// <param name="back">The layers of the shot that melts away; null when there is none.</param>
    /// <param name="frame">Receives it.</param>
    public void Compose(FramePlan plan, IReadOnlyList<LayerPlanes> front, IReadOnlyList<LayerPlanes>? back, FrameBuffer frame)
    {
        Compose(front, plan.Front.View, frame);
        if (plan.Behind is { } behind && back is not null)
        {
            _behind ??= new FrameBuffer(size);
            Compose(back, behind.View, _behind);
            kernels.Mix(_behind.WithMargin, frame.WithMargin, plan.FrontWeight, frame.WithMargin, size.Bytes);
        }

        if (plan.White > 0) Flash(frame, plan.White);
    }

    /// <summary>Composes one picture.</summary>
    public void Compose(IReadOnlyList<LayerPlanes> layers, CameraView view, FrameBuffer frame)
    {
        while (_samplers.Count < layers.Count)
            _samplers.Add((new LayerSampler(kernels, size, isChroma: false), new LayerSampler(kernels, size, isChroma: true)));
        for (var i = 0; i < layers.Count; i++)
        {
            var window = view.On(layers[i], size);
            _samplers[i].Luma.Aim(layers[i], window);
            _samplers[i].Chroma.Aim(layers[i], window);
        }

        if (_covers.Length < layers.Count) _covers = new BlockCover[layers.Count];
        var hasBackground = layers[0].Alpha is null;
        DrawLuma(layers.Count, hasBackground, frame);
        DrawChroma(layers.Count, hasBackground, frame);
    }

    private void DrawLuma(int layers, bool hasBackground, FrameBuffer frame)
    {
        for (var y = 0; y < size.Height; y++)
        {
            if (!hasBackground) _first.AsSpan().Fill(Bt709.Black);
            var covers = _covers.AsSpan(0, layers);
            for (var i = 0; i < layers; i++)
                covers[i] = _samplers[i].Luma.CoverOf(y);
            HideBehindSolid(covers);
            for (var i = 0; i < layers; i++)
                _samplers[i].Luma.Draw(y, covers[i], _first, default);
            _first.AsSpan(0, size.Width).CopyTo(frame.Luma(y));
        }
    }

    private void DrawChroma(int layers, bool hasBackground, FrameBuffer frame)
    {
        for (var y = 0; y < size.Height / 2; y++)
        {
            if (!hasBackground)
            {
                _first.AsSpan().Fill(Bt709.Grey);
                _second.AsSpan().Fill(Bt709.Grey);
            }

            var covers = _covers.AsSpan(0, layers);
            for (var i = 0; i < layers; i++)
                covers[i] = _samplers[i].Chroma.CoverOf(y);
            HideBehindSolid(covers);
            for (var i = 0; i < layers; i++)
                _samplers[i].Chroma.Draw(y, covers[i], _first, _second);
            _first.AsSpan(0, size.Width / 2).CopyTo(frame.Cb(y));
            _second.AsSpan(0, size.Width / 2).CopyTo(frame.Cr(y));
        }
    }

    /// <summary>Takes out of each layer's cover what the nearer ones hide.</summary>
    private static void HideBehindSolid(Span<BlockCover> covers)
    {
        ulong hidden = 0;
        for (var i = covers.Length - 1; i >= 0; i--)
        {
            var cover = covers[i];
            covers[i] = new BlockCover(cover.Solid & ~hidden, cover.Part & ~hidden);
            hidden |= cover.Solid;
        }
    }

    private void Flash(FrameBuffer frame, int weight)
    {
        var luma = frame.WithMargin[..(size.Width * size.Height)];
        var chroma = frame.WithMargin[luma.Length..size.Bytes];
        Fade(luma, Bt709.White, weight);
        Fade(chroma, Bt709.Grey, weight);
    }

    /// <summary>In pieces of a row's length, so that the constant row stays small.</summary>
    private void Fade(Span<byte> bytes, byte value, int weight)
    {
        _first.AsSpan().Fill(value);
        var piece = size.Width / 2 & ~31;
        for (; bytes.Length >= piece; bytes = bytes[piece..])
            kernels.Mix(bytes[..piece], _first, weight, bytes[..piece], piece);
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)((bytes[i] * (AxisTable.Weights - weight) + value * weight + AxisTable.Weights / 2) / AxisTable.Weights);
    }

    private static int RowLength(FrameSize size) => (size.Width + ColumnTable.Step - 1) / ColumnTable.Step * ColumnTable.Step;
}
