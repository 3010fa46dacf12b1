using System.Globalization;
using System.Text.RegularExpressions;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>Which bytes a request carries: <c>bytes a-b/N</c>, <c>bytes */N</c> for a question, N or <c>*</c>.</summary>
/// <param name="Start">The first byte; null for a question.</param>
/// <param name="Length">How many follow.</param>
/// <param name="Total">All of them; null when it is not told.</param>
internal sealed partial record ChunkRange(long? Start, long Length, long? Total)
{
    public bool IsQuestion => Start is null;

    public bool IsLast => Start + Length == Total;

    /// <summary>The range of a request; null when it cannot be read.</summary>
    public static ChunkRange? Of(FakeRequest request)
    {
        var length = Number(request.Header("Content-Length")) ?? 0;
        if (request.Header("Content-Range") is not { Length: > 0 } header) return new(0, length, length);
        var match = Form().Match(header);
        if (!match.Success) return null;
        var total = Number(match.Groups["total"].Value);
        return match.Groups["first"].Success
            ? new(Number(match.Groups["first"].Value), Number(match.Groups["last"].Value)!.Value - Number(match.Groups["first"].Value)!.Value + 1, total)
            : new(null, 0, total);
    }

    /// <summary>Refuses what does not fit the session or breaks the rule of 256 KiB.</summary>
    public void Check(UploadSession session)
    {
        if (session.Total is { } told && Total is { } total && total != told) throw Refused("The total does not match the length that the session was opened with.");
        if (IsQuestion) return;
        if (Length <= 0 || Start + Length > (Total ?? session.Total ?? long.MaxValue)) throw Refused("The range ends beyond the total.");
        if (Start > session.Stored) throw Refused($"The range begins beyond byte {session.Stored}, which is next.");
        if (!IsLast && Length % ChunkReceiver.Unit != 0) throw Refused("A chunk that is not the last has to be a multiple of 262144 bytes.");
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static RefusedException Refused(string message) => new(YouTubeErrors.Error(400, "badRequest", message, "global"));

    [GeneratedRegex(@"\Abytes (?:(?<first>\d{1,18})-(?<last>\d{1,18})|\*)/(?:(?<total>\d{1,18})|\*)\z")]
    private static partial Regex Form();
}
