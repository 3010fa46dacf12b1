using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Pictures.Providers;

/// <summary>A service that makes images from words.</summary>
internal interface IImageModel
{
    /// <summary>The model's name, or the provider's where the endpoint alone knows it; stands in the metadata.</summary>
    string Name { get; }

    /// <summary>All of it that shapes an image beside the question: provider, address, model. Part of a cached image's name.</summary>
    IReadOnlyList<string> Identity { get; }

    /// <summary>Makes one image.</summary>
    /// <exception cref="FaultException">No image could be had; the fault says why.</exception>
    Task<ImageReply> MakeAsync(ImageQuestion question, CancellationToken token);
}
