namespace DailyBatch.Core.Videos.Captions;

/// <summary>Chooses the one strong word of a caption: where all words shout, none does.</summary>
internal static class KeywordPicker
{
    private const int Shortest = 3;

    /// <summary>The same captions with their strong words marked. A sum or number counts more than a word of feeling, a longer word more than a short one.</summary>
    public static IReadOnlyList<Caption> Mark(IReadOnlyList<Caption> captions, CaptionLook look) => [.. captions.Select(c => Mark(c, look))];

    private static Caption Mark(Caption caption, CaptionLook look)
    {
        var strong = caption.Words.Where(w => IsStrong(w.Text, look)).MaxBy(w => (HasDigit(w.Text), w.Text.Length));
        return strong is null ? caption : caption with { Words = [.. caption.Words.Select(w => ReferenceEquals(w, strong) ? w with { Strong = true } : w)] };
    }

    private static bool IsStrong(string word, CaptionLook look)
    {
        if (HasDigit(word)) return look.MarksNumbers;
        var plain = word.Trim([.. word.Where(c => !char.IsLetter(c))]).Replace('’', '\'').ToLowerInvariant();
        return plain.Length >= Shortest && look.IsStrong(plain);
    }

    private static bool HasDigit(string word) => word.Any(char.IsDigit);
}
