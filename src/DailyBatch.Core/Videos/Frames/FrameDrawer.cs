using DailyBatch.Core.Videos.Frames.Effects;
using DailyBatch.Core.Videos.Frames.Kernels;

namespace DailyBatch.Core.Videos.Frames;

/// <summary>Draws one frame at a time from layers, some rows after others. Keeps its tables from frame to frame; for one thread.</summary>
internal sealed class FrameDrawer(FrameSize size, IRowKernels kernels)
{
    private readonly List<LayerSampler> _lumaSamplers = [];
    private readonly List<LayerSampler> _chromaSamplers = [];
    private readonly RowBand _luma = new(size.Width);
    private readonly RowBand _cb = new(size.Width / 2);
    private readonly RowBand _cr = new(size.Width / 2);
    private BlockCover[] _covers = [];
    private StillLayer[] _still = [];
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
        while (_lumaSamplers.Count < layers.Count) _lumaSamplers.Add(new LayerSampler(kernels, size, isChroma: false));
        while (_chromaSamplers.Count < layers.Count) _chromaSamplers.Add(new LayerSampler(kernels, size, isChroma: true));
        if (_covers.Length != layers.Count) _covers = new BlockCover[layers.Count];
        _hasBackground = layers[0].Alpha is null;
        for (var i = 0; i < layers.Count; i++)
        {
            var window = view.View.On(layers[i], size);
            _lumaSamplers[i].Aim(layers[i], window);
            _chromaSamplers[i].Aim(layers[i], window);
        }
    }

    /// <summary>Draws rows of luma.</summary>
    public void DrawLuma(int start, int end, FrameBuffer frame)
    {
        for (int y = start, count; y < end; y += count)
        {
            count = LookAt(_lumaSamplers, y, end);
            if (!_hasBackground) _luma.Fill(count, Bt709.Black);
            for (var i = 0; i < _covers.Length; i++)
                _lumaSamplers[i].Draw(y, count, _covers[i], _luma, null);
            for (var i = 0; i < count; i++)
                FinishLuma(y + i, _luma.Row(i), frame);
        }
    }

    /// <summary>Draws rows of both chromas.</summary>
    public void DrawChroma(int start, int end, FrameBuffer frame)
    {
        for (int y = start, count; y < end; y += count)
        {
            count = LookAt(_chromaSamplers, y, end);
            if (!_hasBackground) FillGrey(count);
            for (var i = 0; i < _covers.Length; i++)
                _chromaSamplers[i].Draw(y, count, _covers[i], _cb, _cr);
            for (var i = 0; i < count; i++)
                FinishChroma(y + i, _cb.Row(i), _cr.Row(i), frame);
        }
    }

    // Wide thumbnails have another size: for them, it is a layer as others are.
    private bool LiesOverFrame(LayerPlanes layer) => layer is { IsStill: true, Alpha: not null } && (layer.Luma.Width, layer.Luma.Height) == (size.Width, size.Height);

    private void FinishLuma(int y, Span<byte> row, FrameBuffer frame)
    {
        foreach (var layer in _still)
            layer.LayLuma(y, row);
        if (_grade is not null) kernels.Tone(row, _grade.Luma);
        row[..size.Width].CopyTo(frame.Luma(y));
    }

    private void FinishChroma(int y, Span<byte> cb, Span<byte> cr, FrameBuffer frame)
    {
        foreach (var layer in _still)
            layer.LayChroma(y, cb, cr);
        if (_grade is not null) Tint(_grade, cb, cr);
        cb[..(size.Width / 2)].CopyTo(frame.Cb(y));
        cr[..(size.Width / 2)].CopyTo(frame.Cr(y));
    }

    private void Tint(ColourGrade grade, Span<byte> cb, Span<byte> cr)
    {
        kernels.Tone(cb, grade.Cb);
        kernels.Tone(cr, grade.Cr);
    }

    private void FillGrey(int rows)
    {
        _cb.Fill(rows, Bt709.Grey);
        _cr.Fill(rows, Bt709.Grey);
    }

    /// <summary>Finds what the layers do on a row.</summary>
    /// <returns>Rows from there on, on which all of them do the same: at least one, and not more than a band holds.</returns>
    private int LookAt(List<LayerSampler> samplers, int y, int end)
    {
        for (var i = 0; i < _covers.Length; i++)
            _covers[i] = samplers[i].CoverOf(y);
        HideBehindSolid();
        var count = 1;
        while (count < RowBand.Rows && y + count < end && AreAlike(samplers, y + count)) count++;
        return count;
    }

    private bool AreAlike(List<LayerSampler> samplers, int y)
    {
        for (var i = 0; i < _covers.Length; i++)
            if (!samplers[i].CoversAlike(y)) return false;
        return true;
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
}
