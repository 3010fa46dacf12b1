namespace DailyBatch.Core.Stories;

/// <summary>The four emotions that a beat may aim at.</summary>
internal static class Emotions
{
    /// <summary>All of them; data files list what depends on the emotion in this order.</summary>
    public static IReadOnlyList<string> All { get; } = ["rage", "injustice", "shock", "disgust"];

    /// <summary>The emotion that a word means. Old files have anger, sadness, fear and others; what is not known is told as injustice.</summary>
    public static string Nearest(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "rage" or "anger" or "fury" => "rage",
        "shock" or "fear" or "surprise" => "shock",
        "disgust" or "contempt" => "disgust",
        _ => "injustice",
    };
}
