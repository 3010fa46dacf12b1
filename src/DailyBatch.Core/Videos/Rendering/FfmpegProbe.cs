using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Rendering;

/// <summary>Looks once at the ffmpeg that was found: a build that lacks what we need is told apart from a video that failed.</summary>
internal sealed partial class FfmpegProbe(string program)
{
    private const int OldestMajor = 5;
    private const string Remedy = "Install ffmpeg 5 or later with libass and libx264 (Debian and Ubuntu: apt install ffmpeg), or name another one in the settings (tools.ffmpeg).";

    private static readonly ConcurrentDictionary<string, bool> Approved = new(StringComparer.Ordinal);

    /// <summary>Returns quietly when ffmpeg can do all we ask of it. A program that passed is not asked again by this process.</summary>
    /// <exception cref="FaultException">It is missing (<c>ToolMissing</c>), too old (<c>FfmpegTooOld</c>) or lacks a part (<c>FfmpegLacksFeature</c>).</exception>
    public async Task CheckAsync(CancellationToken token)
    {
        if (Approved.ContainsKey(program)) return;
        await CheckVersionAsync(token).ConfigureAwait(false);
        await CheckListAsync("-filters", "filter", ["ass"], token).ConfigureAwait(false);
        await CheckListAsync("-encoders", "encoder", ["libx264", "aac"], token).ConfigureAwait(false);
        Approved[program] = true;
    }

    /// <summary>The major version in ffmpeg's first line; null for builds that are named otherwise, such as those from its repository.</summary>
    internal static int? MajorVersion(string output) =>
        Version().Match(output) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    private async Task CheckVersionAsync(CancellationToken token)
    {
        var major = MajorVersion(await AskAsync("-version", token).ConfigureAwait(false));
        if (major < OldestMajor)
            throw new FaultException(new Fault("FfmpegTooOld", FaultKind.ToolMissing, $"The ffmpeg '{program}' is of version {major}; {OldestMajor} or later is needed.", Remedy, program));
    }

    private async Task CheckListAsync(string list, string kind, IEnumerable<string> names, CancellationToken token)
    {
        var lines = (await AskAsync(list, token).ConfigureAwait(false)).Split('\n');
        var known = lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length > 1).Select(w => w[1]).ToHashSet(StringComparer.Ordinal);
        var missing = names.Where(n => !known.Contains(n)).ToList();
        if (missing.Count > 0)
            throw new FaultException(new Fault("FfmpegLacksFeature", FaultKind.ToolMissing, $"The ffmpeg '{program}' lacks the {kind} {string.Join(" and ", missing)}.", Remedy, program));
    }

    private async Task<string> AskAsync(string what, CancellationToken token)
    {
        try
        {
            return (await ToolRunner.RunAsync(new ToolCommand(program).WithArguments("-hide_banner", what), token).ConfigureAwait(false)).Output;
        }
        catch (FaultException e) when (e.Fault.Kind == FaultKind.ToolMissing)
        {
            throw new FaultException(e.Fault with { Remedy = Remedy });
        }
    }

    [GeneratedRegex(@"^ffmpeg version n?(\d+)\.")]
    private static partial Regex Version();
}
