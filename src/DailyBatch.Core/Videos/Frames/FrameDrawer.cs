using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Draws one frame at a time from layers, some rows after others. Keeps its tables from frame to frame; for one thread.</summary>
internal sealed class FrameDrawer(FrameSize size, IRowKernels kernels)
{
    private readonly List<(LayerSampler Luma, LayerSampler Chroma)> _samplers = [];
    private readonly int _lumaLength = RowLength(size.Width);
    private readonly byte[] _first = new byte[RowLength(size.Width / 2)];
    private readonly byte[] _second = new byte[RowLength(size.Width / 2)];
    private BlockCover[] _covers = [];
    private IReadOnlyList<StillLayer> _still = [];
    private bool _hasBackground;
    private ColourGrade? _grade;

    /// <summary>Turns to a frame.</summary>
    /// <param name="picture">What it is made of, the farthest first.</param>
    /// <param name="view">Where the camera looks, what the face does, and its colours.</param>
    public void Aim(IReadOnlyList<LayerPlanes> picture, ShotView view)
    {
        var layers = picture.Where(l => !LiesOverFrame(l) && view.Shows(l)).ToList();
        if (!picture.Where(LiesOverFrame).SequenceEqual(_still.Select(s => s.Planes), ReferenceEqualityComparer.Instance))
            _still = [.. picture.Where(LiesOverFrame).Select(l => new StillLayer(l, kernels))];
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
            var row = frame.Luma(y, _lumaLength);
            if (!_hasBackground) row.Fill(Bt709.Black);
            for (var i = 0; i < _covers.Length; i++)
                _covers[i] = _samplers[i].Luma.CoverOf(y);
            HideBehindSolid();
            for (var i = 0; i < _covers.Length; i++)
                _samplers[i].Luma.Draw(y, _covers[i], row, default);
            foreach (var layer in _still)
                layer.LayLuma(y, row);
            if (_grade is not null) kernels.Tone(row, _grade.Luma);
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
            foreach (var layer in _still)
                layer.LayChroma(y, _first, _second);
            if (_grade is not null) Tint(_grade);
            _first.AsSpan(0, size.Width / 2).CopyTo(frame.Cb(y));
            _second.AsSpan(0, size.Width / 2).CopyTo(frame.Cr(y));
        }
    }

    // Wide thumbnails have another size: for them, it is a layer as others are.
    private bool LiesOverFrame(LayerPlanes layer) => layer is { IsStill: true, Alpha: not null } && (layer.Luma.Width, layer.Luma.Height) == (size.Width, size.Height);

    private void Tint(ColourGrade grade)
    {
        kernels.Tone(_first, grade.Cb);
        kernels.Tone(_second, grade.Cr);
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

    private static int RowLength(int width) => (width + ColumnTable.Step - 1) / ColumnTable.Step * ColumnTable.Step;
}
