using DailyBatch.Core.Pictures;
using DailyBatch.Core.Pictures.Providers;
using DailyBatch.Core.Pictures.Providers.Folder;
using DailyBatch.Core.Runtime.Providers;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Batches;

/// <summary>The source of pictures that the settings name.</summary>
internal static class PictureSources
{
    private const string Auto = "auto";
    private const string Vector = "vector";
    private const string Folder = "folder";

    /// <summary>What is chosen stays: a provider that fails is an error, and the embedded scenes take its place only where <c>pictures.fallback</c> names them.</summary>
    public static IPictureSource Create(Workspace workspace, DailyBatchSettings settings, Secrets secrets, TimeProvider clock)
    {
        var name = Named(settings.Pictures, secrets);
        if (name == Vector) return Embedded(workspace, settings);
        IPictureSource provider = name == Folder
            ? new FolderPictureSource(workspace.Resolve(settings.Pictures.Folder!), settings.Tools.Ffmpeg, workspace.Cache)
            : Generated(Model(name, settings.Pictures, secrets, clock), workspace, settings);
        return FallsBack(settings.Pictures) ? new FallbackPictureSource(provider, Embedded(workspace, settings), clock) : provider;
    }

    /// <summary>Whether scenes may be drawn here, which takes a rasteriser.</summary>
    public static bool MayDraw(PictureSettings settings, Secrets secrets) => Named(settings, secrets) == Vector || FallsBack(settings);

    /// <summary>OpenAI is taken only by name: its key is there for stories too, and every picture costs.</summary>
    private static string Named(PictureSettings settings, Secrets secrets)
    {
        if (settings.Provider != Auto) return settings.Provider;
        if (secrets.HuggingFace is not null || !string.IsNullOrEmpty(settings.HuggingFaceEndpoint)) return HuggingFaceImages.Provider;
        return string.IsNullOrEmpty(settings.Folder) ? Vector : Folder;
    }

    private static bool FallsBack(PictureSettings settings) => settings.Fallback == Vector;

    private static VectorPictureSource Embedded(Workspace workspace, DailyBatchSettings settings) => new(settings.Tools, workspace.Cache);

    private static IImageModel Model(string name, PictureSettings settings, Secrets secrets, TimeProvider clock) => name == OpenAiImages.Provider
        ? new OpenAiImages(settings, secrets, ProviderHttp.Client(), clock, Jitter.OfThisProcess().Next)
        : new HuggingFaceImages(settings, secrets, ProviderHttp.Client(), clock, Jitter.OfThisProcess().Next);

    private static GeneratedPictureSource Generated(IImageModel model, Workspace workspace, DailyBatchSettings settings) => new(
        model,
        settings.Tools.Ffmpeg,
        workspace.Cache,
        new(settings.Pictures.Tries, KeepsRepeats: !FallsBack(settings.Pictures), settings.Pictures.Price, settings.Pictures.Concurrency));
}
