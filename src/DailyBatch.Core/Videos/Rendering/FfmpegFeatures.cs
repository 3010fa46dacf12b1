using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>What an ffmpeg can do.</summary>
/// <param name="Program">Its name or path.</param>
/// <param name="Major">Its major version; null for builds that are named otherwise, such as those from its repository.</param>
/// <param name="Filters">The filters that it has.</param>
/// <param name="Encoders">The encoders that it has, whether their hardware is there or not.</param>
internal sealed record FfmpegFeatures(string Program, int? Major, IReadOnlySet<string> Filters, IReadOnlySet<string> Encoders)
{
    /// <summary>How one gets an ffmpeg that can do all we need.</summary>
    public const string Remedy =
        "Install ffmpeg 5 or later with libass and libx264 (Debian and Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install Gyan.FFmpeg), or name another one in the settings (tools.ffmpeg).";

    private const int OldestMajor = 5;

    /// <summary>What it says of itself: its version, how it was built, its libraries.</summary>
    public string Banner { get; init; } = "";

    /// <summary>Refuses a version that is too old.</summary>
    /// <exception cref="FaultException">It is (<c>FfmpegTooOld</c>).</exception>
    public void RequireVersion()
    {
        if (Major < OldestMajor)
            throw new FaultException(new Fault("FfmpegTooOld", FaultKind.ToolMissing, $"The ffmpeg '{Program}' is of version {Major}; {OldestMajor} or later is needed.", Remedy, Program));
    }

    /// <summary>Asks for a filter.</summary>
    /// <exception cref="FaultException">It lacks it (<c>FfmpegLacksFeature</c>).</exception>
    public void RequireFilter(string name) => Require("filter", name, Filters);

    /// <summary>Asks for an encoder.</summary>
    /// <exception cref="FaultException">It lacks it (<c>FfmpegLacksFeature</c>).</exception>
    public void RequireEncoder(string name) => Require("encoder", name, Encoders);

    private void Require(string kind, string name, IReadOnlySet<string> known)
    {
        if (!known.Contains(name))
            throw new FaultException(new Fault("FfmpegLacksFeature", FaultKind.ToolMissing, $"The ffmpeg '{Program}' lacks the {kind} {name}.", Remedy, Program));
    }
}
