namespace DailyBatch.Core.Videos.Rendering.Encoders;

/// <summary>A way to H.264 that ffmpeg may have.</summary>
/// <param name="Name">Its name in the settings.</param>
/// <param name="Codec">Its name in ffmpeg.</param>
/// <param name="Coding">Its arguments for a preset and a quality of x264's scale.</param>
internal sealed record VideoEncoder(string Name, string Codec, Func<RenderPreset, int, IReadOnlyList<string>> Coding)
{
    /// <summary>Arguments that open its device, before all inputs.</summary>
    public IReadOnlyList<string> Device { get; init; } = [];

    /// <summary>The filter that hands frames over to it; null when it takes them as they are.</summary>
    public string? Filter { get; init; }

    /// <summary>Files that show on Linux that there is such hardware; empty when there is no such sign.</summary>
    public IReadOnlyList<string> Signs { get; init; } = [];

    /// <summary>Arguments that make it begin anew wherever a key frame is asked for, so that what it makes can be cut there; null when that cannot be relied on.</summary>
    public IReadOnlyList<string>? Cutting { get; init; }

    /// <summary>False when it cannot work here, which saves trying it.</summary>
    public bool MayWork => !OperatingSystem.IsLinux() || Signs.Count == 0 || Signs.Any(File.Exists);
}
