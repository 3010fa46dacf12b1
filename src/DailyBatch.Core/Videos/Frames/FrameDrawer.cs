using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Draws one frame at a time from layers, some rows after others. Keeps its tables from frame to frame; for one thread.</summary>
internal sealed class FrameDrawer(FrameSize size, IRowKernels kernels)
{
    private readonly List<(LayerSampler Luma, LayerSampler Chroma)> _samplers = [];
    private readonly byte[] _first = new byte[RowLength(size)];
    private readonly byte[] _second = new byte[RowLength(size)];
    private readonly int _chromaLength = RowLength(size with { Width = size.Width / 2 });
    private BlockCover[] _covers = [];
    private IReadOnlyList<LayerPlanes> _still = [];
    private bool _hasBackground;
    private ColourGrade? _grade;

    /// <summary>Turns to a frame.</summary>
    /// <param name="picture">What it is made of, the farthest first.</param>
    /// <param name="view">Where the camera looks, what the face does, and its colours.</param>
    public void Aim(IReadOnlyList<LayerPlanes> picture, ShotView view)
    {
        var layers = picture.Where(l => !LiesOverFrame(l) && view.Shows(l)).ToList();
        _still = [.. picture.Where(LiesOverFrame)];
        _grade = view.Grade;
        while (_samplers.Count < layers.Count)
            _samplers.Add((new LayerSampler(kernels, size, isChroma: false), new LayerSampler(kernels, size, isChroma: true)));
        if (_covers.Length != layers.Count) _covers = new BlockCover[layers.Count];
        _hasBackground = layers[0].Alpha is null;
        for (var i = 0; i < layers.Count; i++)
        {
            var window = view.View.On(layers[i], size);
            _samplers[i].Luma.Aim(layers[i], window);
            _samplers[i].Chroma.Aim(layers[i], window);
        }
    }

    /// <summary>Draws rows of luma.</summary>
    public void DrawLuma(int start, int end, FrameBuffer frame)
    {
        for (var y = start; y < end; y++)
        {
            if (!_hasBackground) _first.AsSpan().Fill(Bt709.Black);
            for (var i = 0; i < _covers.Length; i++)
                _covers[i] = _samplers[i].Luma.CoverOf(y);
            HideBehindSolid();
            for (var i = 0; i < _covers.Length; i++)
                _samplers[i].Luma.Draw(y, _covers[i], _first, default);
            foreach (var layer in _still)
                kernels.Over(layer.Luma.Row(y), layer.Alpha!.Row(y), _first);
            if (_grade is not null) kernels.Tone(_first, _grade.Luma);
            _first.AsSpan(0, size.Width).CopyTo(frame.Luma(y));
        }
    }

    /// <summary>Draws rows of both chromas.</summary>
    public void DrawChroma(int start, int end, FrameBuffer frame)
    {
        for (var y = start; y < end; y++)
        {
            if (!_hasBackground) FillGrey();
            for (var i = 0; i < _covers.Length; i++)
                _covers[i] = _samplers[i].Chroma.CoverOf(y);
            HideBehindSolid();
            for (var i = 0; i < _covers.Length; i++)
                _samplers[i].Chroma.Draw(y, _covers[i], _first, _second);
            foreach (var layer in _still) LayOver(layer, y);
            if (_grade is not null) Tint(_grade);
            _first.AsSpan(0, size.Width / 2).CopyTo(frame.Cb(y));
            _second.AsSpan(0, size.Width / 2).CopyTo(frame.Cr(y));
        }
    }

    // Wide thumbnails have another size: for them, it is a layer as others are.
    private bool LiesOverFrame(LayerPlanes layer) => layer is { IsStill: true, Alpha: not null } && (layer.Luma.Width, layer.Luma.Height) == (size.Width, size.Height);

    private void LayOver(LayerPlanes layer, int y)
    {
        kernels.Over(layer.Cb.Row(y), layer.ChromaAlpha!.Row(y), _first.AsSpan(0, _chromaLength));
        kernels.Over(layer.Cr.Row(y), layer.ChromaAlpha.Row(y), _second.AsSpan(0, _chromaLength));
    }

    private void Tint(ColourGrade grade)
    {
        kernels.Tone(_first.AsSpan(0, _chromaLength), grade.Cb);
        kernels.Tone(_second.AsSpan(0, _chromaLength), grade.Cr);
    }

    private void FillGrey()
    {
        _first.AsSpan().Fill(Bt709.Grey);
        _second.AsSpan().Fill(Bt709.Grey);
    }

    /// <summary>Takes out of each layer's cover what the nearer ones hide.</summary>
    private void HideBehindSolid()
    {
        ulong hidden = 0;
        for (var i = _covers.Length - 1; i >= 0; i--)
        {
            var cover = _covers[i];
            _covers[i] = new BlockCover(cover.Solid & ~hidden, cover.Part & ~hidden);
            hidden |= cover.Solid;
        }
    }

    private static int RowLength(FrameSize size) => (size.Width + ColumnTable.Step - 1) / ColumnTable.Step * ColumnTable.Step;
}
