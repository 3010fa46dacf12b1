using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Rendering.Arguments;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Bench;

/// <summary>
/// The graph that one writes by hand: each shot's layers laid over each other once, a slow zoom by zoompan from twice the size, as it is
/// usually recommended, hard cuts, captions. Simpler than our video (no parallax, no melting), which is to its favour.
/// </summary>
internal sealed class PlainGraph(VideoTimeline timeline, IReadOnlyList<ScenePicture> pictures, string sound)
{
    private const int Rate = VideoTimeline.FrameRate;

    public IEnumerable<string> Words =>
    [
        .. pictures.SelectMany(Seen).SelectMany(l => new[] { "-i", l.Path }),
        "-i", sound,
        "-filter_complex", string.Join(';', [.. Shots(), Together()]),
        "-map", "[v]", "-map", $"{pictures.Sum(p => Seen(p).Count)}:a",
    ];

    private IEnumerable<string> Shots()
    {
        for (int shot = 0, input = 0; shot < pictures.Count; input += Seen(pictures[shot++]).Count)
            yield return string.Join(';', [.. Overlays(input, Seen(pictures[shot])), Zoom(shot, $"[flat{input}]")]);
    }

    /// <summary>Its faces do not move.</summary>
    private static IReadOnlyList<PictureLayer> Seen(ScenePicture picture) => [.. picture.Layers.Where(l => l.Part == LayerPart.Whole)];

    private static IEnumerable<string> Overlays(int first, IReadOnlyList<PictureLayer> layers)
    {
        if (layers.Count == 1) yield return $"[{first}:v]null[flat{first}]";
        for (var i = 1; i < layers.Count; i++)
            yield return $"{(i == 1 ? $"[{first}:v]" : $"[over{first + i - 1}]")}[{first + i}:v]overlay={layers[i].Box?.Left ?? 0}:{layers[i].Box?.Top ?? 0}{(i == layers.Count - 1 ? $"[flat{first}]" : $"[over{first + i}]")}";
    }

    private string Zoom(int shot, string from)
    {
        var frames = FrameAt(timeline.Shots[shot].End) - FrameAt(timeline.Shots[shot].Start);
        return $"{from}scale=2592:4608,zoompan=z='1.09+0.026*on/{Rate}':x='(iw-iw/zoom)/2':y='(ih-ih/zoom)/2':d={frames}:s=1080x1920:fps={Rate},setsar=1,format=yuv420p[shot{shot}]";
    }

    private string Together() =>
        string.Concat(Enumerable.Range(0, pictures.Count).Select(i => $"[shot{i}]")) + $"concat=n={pictures.Count}:v=1:a=0,{PictureFilters.Captions}[v]";

    private static int FrameAt(TimeSpan time) => (int)Math.Round(time.TotalSeconds * Rate);
}
