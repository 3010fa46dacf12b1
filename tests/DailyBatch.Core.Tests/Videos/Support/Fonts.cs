using DailyBatch.Core.Videos.Captions;

namespace DailyBatch.Core.Tests.Videos.Support;

/// <summary>The caption font that ships with the module.</summary>
internal static class Fonts
{
    public static string Folder { get; } = Find();

    public static Task<CaptionFont> LoadAsync() => CaptionFont.LoadAsync(Folder, CancellationToken.None);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "module", "fonts")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "module", "fonts");
    }
}
