namespace DailyBatch.Core.Pictures;

/// <summary>A video that is seen in a picture's place while the picture is shown; what is larger than the frame is cut off.</summary>
/// <param name="Path">A file that ffmpeg can read; its sound is not heard.</param>
/// <param name="Loops">Whether it begins again where it is too short; if not, its last frame stands.</param>
public sealed record PictureClip(string Path, bool Loops);
