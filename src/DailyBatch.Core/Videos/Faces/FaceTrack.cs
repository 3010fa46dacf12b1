using DailyBatch.Core.Videos.Timelines;
using DailyBatch.Core.Voices.Clips;

namespace DailyBatch.Core.Videos.Faces;

/// <summary>How the faces of a video move: mouths with the speech, eyes by themselves.</summary>
internal sealed class FaceTrack
{
    private readonly IReadOnlyList<(string Speaker, MouthTrack Mouth, TimeSpan Start, TimeSpan End)> _lines;

    private FaceTrack(IReadOnlyList<(string Speaker, MouthTrack Mouth, TimeSpan Start, TimeSpan End)> lines) => _lines = lines;

    /// <summary>Listens to the lines that talking heads speak.</summary>
    /// <exception cref="Runtime.FaultException">A clip is damaged (<c>SoundFileDamaged</c>).</exception>
    /// <exception cref="IOException">A clip cannot be read.</exception>
    public static async Task<FaceTrack> ReadAsync(VideoTimeline timeline, CancellationToken token)
    {
        var lines = new List<(string Speaker, MouthTrack Mouth, TimeSpan Start, TimeSpan End)>();
        foreach (var line in timeline.Lines.Where(l => timeline.Shots.Any(s => IsSpoken(l, s))))
        {
            var clip = await WaveFile.ReadAsync(line.Speech.Path, token).ConfigureAwait(false);
            lines.Add((line.Line.Speaker, MouthTrack.Of(line, clip), line.Start, line.End));
        }

        return new FaceTrack(lines);
    }

    /// <summary>The face of a shot in a frame of the video.</summary>
    public FaceState At(Shot shot, int frame)
    {
        if (shot.Character is null) return default;
        var time = FrameTime.At(frame);
        var mouth = shot.Talks
            ? _lines.Where(l => l.Speaker == shot.Character && l.Start <= FrameTime.At(frame + 1) && time < l.End).Select(l => l.Mouth.At(frame)).FirstOrDefault()
            : MouthShape.Closed;
        return new FaceState(mouth, Blinks.At(shot, frame - FrameTime.Floor(shot.Start)));
    }

    private static bool IsSpoken(TimedLine line, Shot shot) =>
        shot.Talks && line.Line.Speaker == shot.Character && line.Start < shot.End && shot.Start < line.End;
}
