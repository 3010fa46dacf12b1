using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Videos.Rendering.Encoders;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>Looks once at the ffmpeg that was found: a build that lacks what we need is told apart from a video that failed.</summary>
internal sealed partial class FfmpegProbe(string program)
{
    private static readonly ConcurrentDictionary<string, FfmpegFeatures> Approved = new(StringComparer.Ordinal);

    /// <summary>Returns what ffmpeg can do when that is all we ask of every one. A program that passed is not asked again by this process.</summary>
    /// <exception cref="FaultException">It is missing (<c>ToolMissing</c>), too old (<c>FfmpegTooOld</c>) or lacks a part (<c>FfmpegLacksFeature</c>).</exception>
    public async Task<FfmpegFeatures> CheckAsync(CancellationToken token)
    {
        if (Approved.TryGetValue(program, out var known)) return known;
        var features = await LookAsync(token).ConfigureAwait(false);
        features.RequireVersion();
        features.RequireFilter("ass");
        features.RequireEncoder("aac");
        return Approved[program] = features;
    }

    /// <summary>Looks as well for who encodes by these settings.</summary>
    /// <exception cref="FaultException">As for the other, or the encoder named in the settings does not work (<c>EncoderNotUsable</c>).</exception>
    public async Task<RenderPlan> PlanAsync(VideoSettings settings, CancellationToken token) =>
        await new EncoderChoice(program).FindAsync(await CheckAsync(token).ConfigureAwait(false), settings, token).ConfigureAwait(false);

    /// <summary>The major version in ffmpeg's first line; null for builds that are named otherwise, such as those from its repository.</summary>
    internal static int? MajorVersion(string output) =>
        Version().Match(output) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The names in ffmpeg's lists of filters and encoders: the second word of each line.</summary>
    internal static IReadOnlySet<string> NamesIn(string list) =>
        list.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 1).Select(w => w[1]).ToHashSet(StringComparer.Ordinal);

    private async Task<FfmpegFeatures> LookAsync(CancellationToken token)
    {
        // It says its version before everything; starting it once more for that would cost as much as two frames.
        var first = await AskAsync("-filters", token).ConfigureAwait(false);
        var encoders = await AskAsync("-encoders", token).ConfigureAwait(false);
        return new FfmpegFeatures(program, MajorVersion(first.ErrorTail) ?? MajorVersion(first.Output), NamesIn(first.Output), NamesIn(encoders.Output))
        {
            Banner = first.ErrorTail,
        };
    }

    private async Task<ToolResult> AskAsync(string what, CancellationToken token)
    {
        try
        {
            return await ToolRunner.RunAsync(new ToolCommand(program).WithArguments(what), token).ConfigureAwait(false);
        }
        catch (FaultException e) when (e.Fault.Kind == FaultKind.ToolMissing)
        {
            throw new FaultException(e.Fault with { Remedy = FfmpegFeatures.Remedy });
        }
    }

    [GeneratedRegex(@"^ffmpeg version n?(\d+)\.")]
    private static partial Regex Version();
}
