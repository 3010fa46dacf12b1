using System.Globalization;

namespace DailyBatch.Core.Videos.Rendering.Arguments;

/// <summary>What is done to frames before they are encoded, one after the other.</summary>
/// <param name="Filters">The filters; those that are null are left out.</param>
internal sealed record PictureFilters(params IReadOnlyList<string?> Filters) : IRenderArgument
{
    /// <summary>Name of the captions in the work folder.</summary>
    public const string CaptionsFile = "captions.ass";

    /// <summary>Name of the folder with the caption font in the work folder.</summary>
    public const string FontsFolder = "fonts";

    /// <summary>Burns the captions in. Plain relative names: a filter's options cannot hold the apostrophes and colons of users' paths.</summary>
    public const string Captions = $"ass={CaptionsFile}:fontsdir={FontsFolder}";

    /// <summary>The same for frames of which the first is not the video's first.</summary>
    /// <param name="first">The number of the first frame.</param>
    public static string CaptionsFrom(int first) =>
        first == 0 ? Captions : string.Create(CultureInfo.InvariantCulture, $"setpts=PTS+{first},{Captions},setpts=PTS-{first}");

    /// <inheritdoc/>
    public IReadOnlyList<string> Words => Filters.OfType<string>().ToList() is { Count: > 0 } filters ? ["-vf", string.Join(',', filters)] : [];
}
