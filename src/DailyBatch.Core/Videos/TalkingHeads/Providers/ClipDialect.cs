using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Videos.TalkingHeads.Providers;

/// <summary>How stores of finished clips answer: with an MP4, or with a page or XML that says why not.</summary>
internal sealed class ClipDialect : IAnswerDialect
{
    private const int BoxName = 4;

    /// <inheritdoc/>
    public ProviderComplaint Complaint(ProviderAnswer answer) => new("");

    /// <inheritdoc/>
    public string? Misread(ProviderAnswer answer) =>
        answer.Body.Length == 0 ? "nothing"
        : IsMp4(answer.Body) ? null
        : answer.IsPage ? "a web page instead of a clip"
        : "something that is no MP4";

    // ISO/IEC 14496-12: a file begins with a box of the type ftyp.
    private static bool IsMp4(ReadOnlySpan<byte> bytes) => bytes.Length > 2 * BoxName && bytes[BoxName..].StartsWith("ftyp"u8);
}
