using System.Globalization;
using System.Security.Cryptography;
using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Rendering.Parts;

/// <summary>
/// Cuts a video into parts and prints each: the pictures' content, what each frame shows of them, the captions, how it is encoded, and by which ffmpeg and which
/// build of ours. Where all of that is the same, so are the frames, and the part needs not be rendered again.
/// </summary>
/// <param name="order">What is rendered.</param>
/// <param name="plan">How it is encoded.</param>
internal sealed class PartPrints(RenderOrder order, RenderPlan plan)
{
    private static readonly string Build = typeof(PartPrints).Module.ModuleVersionId.ToString();

    /// <summary>The parts in their order, one for each shot.</summary>
    /// <exception cref="IOException">A picture cannot be read.</exception>
    public async Task<IReadOnlyList<VideoPart>> ReadAsync(CancellationToken token)
    {
        var (pictures, captions) = (await PicturesAsync(token).ConfigureAwait(false), new CaptionPrint(order.Captions));
        var script = order.Script();
        return [.. order.Timeline.Shots
            .Select((_, i) => new FrameRange(script.FirstFrameOf(i), script.FirstFrameOf(i + 1)))
            .Where(r => r.Count > 0)
            .Select(r => new VideoPart(r, Print(r, script, pictures, captions)))];
    }

    private string Print(FrameRange range, FrameScript script, IReadOnlyList<string> pictures, CaptionPrint captions)
    {
        using var text = new MemoryStream();
        using var output = new BinaryWriter(text);
        output.Write(Build);
        output.Write(plan.Ffmpeg);
        output.Write(string.Join(' ', EncoderArguments.OfPicture(plan)));
        foreach (var line in captions.Of(range)) output.Write(line);
        var frames = new FramePrint(pictures, output);
        for (var n = range.First; n < range.End; n++) frames.Write(script.At(n));
        output.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length)));
    }

    private async Task<IReadOnlyList<string>> PicturesAsync(CancellationToken token)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var prints = new List<string>(order.Pictures.Count);
        foreach (var picture in order.Pictures)
        {
            var layers = new List<string>();
            if (picture.Clip is { } clip) layers.Add($"{await ContentAsync(clip.Path, known, token).ConfigureAwait(false)} {clip.Loops}");
            foreach (var layer in picture.Layers)
            {
                var content = await ContentAsync(layer.Path, known, token).ConfigureAwait(false);
                layers.Add(string.Create(CultureInfo.InvariantCulture, $"{content} {layer.Depth:R} {layer.Part} {layer.Box} {layer.IsStill} {picture.Width}x{picture.Height}"));
            }

            prints.Add(string.Join('|', layers));
        }

        return prints;
    }

    private static async Task<string> ContentAsync(string path, Dictionary<string, string> known, CancellationToken token)
    {
        if (known.TryGetValue(path, out var content)) return content;
        await using var file = File.OpenRead(path);
        return known[path] = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, token).ConfigureAwait(false));
    }
}
