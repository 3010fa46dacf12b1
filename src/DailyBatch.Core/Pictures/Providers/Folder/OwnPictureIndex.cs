using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers.Folder;

/// <summary>Finds the images and clips of a folder and its folders. Tags are the words of the path below it and of a text beside the file (<c>name.txt</c>, <c>name.jpg.txt</c> or <c>name.json</c>).</summary>
internal static class OwnPictureIndex
{
    private const int LongestSidecar = 64 * 1024;

    private static readonly string[] Images = [".png", ".jpg", ".jpeg", ".webp"];
    private static readonly string[] Clips = [".mp4", ".mov", ".mkv", ".webm", ".m4v"];

    /// <summary>All of them, in the order of their paths.</summary>
    /// <exception cref="FaultException">The folder is missing, or holds none.</exception>
    public static IReadOnlyList<OwnPicture> Read(string folder)
    {
        try
        {
            OwnPicture[] found =
            [
                .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                    .Where(path => HasEnding(path, Images) || HasEnding(path, Clips))
                    .Order(StringComparer.Ordinal)
                    .Select(path => Read(folder, path)),
            ];
            return found.Length > 0 ? found : throw new FaultException(ImageFaults.FolderEmpty(folder));
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(ImageFaults.FolderMissing(folder));
        }
    }

    private static OwnPicture Read(string folder, string path)
    {
        var name = Path.ChangeExtension(Path.GetRelativePath(folder, path), null);
        var sidecars = new[] { Path.ChangeExtension(path, ".txt"), path + ".txt", Path.ChangeExtension(path, ".json") }.Where(File.Exists).Select(Sidecar);
        return new(path, HasEnding(path, Clips), OwnTags.Of(string.Join(' ', [name, .. sidecars])));
    }

    private static string Sidecar(string path) => new FileInfo(path).Length <= LongestSidecar ? File.ReadAllText(path) : "";

    private static bool HasEnding(string path, string[] endings) => endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
