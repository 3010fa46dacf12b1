namespace DailyBatch.Core.Tests.Stories.Retelling;

/// <summary>Raw stories of different kinds, a file each in <c>Sources</c>.</summary>
internal static class RawTexts
{
    public static string Of(string name)
    {
        using var stream = typeof(RawTexts).Assembly.GetManifestResourceStream($"raw/{name}.txt") ?? throw new InvalidOperationException($"There is no raw story {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }

    /// <summary>Some two thousand words: one story after another, as people post when they cannot stop.</summary>
    public static string Long => string.Join("\n\n", Of("wedding-rant"), Of("workplace"), Of("letter"), Of("no-dialogue"), Of("injected"), Of("deposit"));
}
