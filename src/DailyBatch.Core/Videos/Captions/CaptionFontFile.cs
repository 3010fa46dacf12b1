namespace DailyBatch.Core.Videos.Captions;

/// <summary>Lays the caption font where libass finds it by a simple relative name.</summary>
internal static class CaptionFontFile
{
    /// <summary>Copies the font into a folder; makes the folder.</summary>
    /// <exception cref="IOException">It cannot be copied.</exception>
    public static void CopyTo(string folder, string captionFontFolder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(captionFontFolder, CaptionFont.FileName), Path.Combine(folder, CaptionFont.FileName), overwrite: true);
    }
}
