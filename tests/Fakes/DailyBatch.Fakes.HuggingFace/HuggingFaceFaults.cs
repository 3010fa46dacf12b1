using System.Collections.Immutable;
using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.Painting;

namespace DailyBatch.Fakes.HuggingFace;

/// <summary>Faults of image endpoints, beside those that every server knows.</summary>
public static class HuggingFaceFaults
{
    private const long Huge = 300L * 1024 * 1024;

    /// <summary>All by name, for the command line.</summary>
    public static ImmutableSortedDictionary<string, Fault> All { get; } = NamedFaults.All.AddRange(new Dictionary<string, Fault>
    {
        ["asleep"] = Error(HuggingFaceErrors.Asleep(20)),
        ["nobody-there"] = Error(HuggingFaceErrors.NobodyThere()),
        ["credits"] = Error(HuggingFaceErrors.CreditsUsedUp()),
        ["token"] = Error(HuggingFaceErrors.WrongToken()),
        ["forbidden"] = Error(HuggingFaceErrors.Forbidden()),
        ["too-many"] = Error(HuggingFaceErrors.TooMany(2)),
        ["refused"] = Error(HuggingFaceErrors.Refused()),
        ["broken"] = Error(HuggingFaceErrors.Broken()),
        ["huge"] = new HugeAnswer(Huge, TellsLength: true),
        ["huge-untold"] = new HugeAnswer(Huge, TellsLength: false),
        ["cut-off-image"] = new CutOffContent(),
        ["blank"] = Image(PaintedImage.Blank(768, 1344)),
        ["small"] = Image(PaintedImage.Png(256, 448, "small")),
        ["landscape"] = Image(PaintedImage.Png(1344, 768, "landscape")),
        ["same"] = Image(PaintedImage.Png(768, 1344, "same")),
    });

    /// <summary>Any answer in place of the work.</summary>
    public static Fault Error(FakeAnswer answer) => new StatusFault(answer);

    /// <summary>Another image in place of the one asked for.</summary>
    public static Fault Image(byte[] png) => new StatusFault(new FakeAnswer { ContentType = "image/png", Content = png });
}
