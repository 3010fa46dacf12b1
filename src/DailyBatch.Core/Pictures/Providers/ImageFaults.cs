using System.Globalization;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>What can be wrong with images that came.</summary>
internal static class ImageFaults
{
    public static Fault NoneIsGood(string source, string view, int tries, string problem) => new(
        "PictureRejected",
        FaultKind.ProviderFailed,
        string.Create(CultureInfo.InvariantCulture, $"{source} gave no picture of {view} that can be shown, in {tries} {(tries == 1 ? "try" : "tries")}; the last one is {problem}."),
        "Run it again, choose another model, or set pictures.fallback to vector.",
        source);

    public static Fault FolderMissing(string folder) => new(
        "PictureFolderMissing",
        FaultKind.NotFound,
        $"The folder of your own pictures, '{folder}', does not exist or may not be read.",
        "Correct pictures.folder in the settings.",
        folder);

    public static Fault FolderEmpty(string folder) => new(
        "PictureFolderEmpty",
        FaultKind.NotFound,
        $"The folder of your own pictures, '{folder}', holds no image and no clip.",
        "Put PNG, JPEG or WebP images or MP4, MOV, MKV or WebM clips into it, or correct pictures.folder in the settings.",
        folder);

    public static Fault NothingMatches(string folder, string view, string tags) => new(
        "PictureNotFound",
        FaultKind.NotFound,
        $"The folder '{folder}' holds no picture for {view} ({tags}).",
        "Add one with such words in its name, or set pictures.fallback to vector.",
        folder);

    public static Fault OwnUnusable(string file, string problem) => new(
        "PictureRejected",
        FaultKind.InvalidInput,
        $"Your picture '{file}' is {problem} and cannot be shown.",
        "Replace it or take it out of the folder.",
        file);
}
