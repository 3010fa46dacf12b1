using DailyBatch.Core.Videos.Frames;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>One of the two forms of a thumbnail, and where its title stands.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Margin">The room at the left and right that holds no letter.</param>
/// <param name="Bottom">The room below the title.</param>
/// <param name="Block">The most height that the title takes.</param>
/// <param name="MostLines">The most lines of it.</param>
/// <param name="LargestSize">Its largest font size.</param>
/// <param name="SmallestSize">Below this it cannot be read where the thumbnail is 120 pixels wide; a longer title is cut short instead.</param>
/// <param name="View">What is seen of a tall picture.</param>
/// <param name="Crop">The ffmpeg filter that takes this form out of a frame of the video, whatever size a preset gave it.</param>
internal sealed record ThumbnailShape(
    FrameSize Size, int Margin, int Bottom, int Block, int MostLines, int LargestSize, int SmallestSize, CameraView View, string Crop)
{
    /// <summary>1280x720. Heads begin at three tenths of our scenes from above, captions at six: the cut lies between.</summary>
    public static ThumbnailShape Wide { get; } = new(
        FrameSize.Thumbnail, 50, 50, 302, 3, 300, 180, new CameraView(1.04, 0, -0.09, Parallax: 0), "crop=iw:2*floor(iw*9/32):0:ih/4,scale=1280:720:flags=lanczos,setsar=1");

    /// <summary>1080x1920. The title stands where the captions are, above the rows that players write over.</summary>
    public static ThumbnailShape Tall { get; } = new(
        FrameSize.Portrait, 90, 330, 520, 4, 330, 190, new CameraView(1.04, 0, 0, Parallax: 0), "scale=1080:1920:flags=lanczos,setsar=1");

    /// <summary>Where a title of the full height begins, from above.</summary>
    public int Top => Size.Height - Bottom - Block;
}
