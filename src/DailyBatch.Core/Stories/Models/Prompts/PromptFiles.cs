namespace DailyBatch.Core.Stories.Models.Prompts;

/// <summary>The files beside the prompts, as they were built into this assembly.</summary>
internal static class PromptFiles
{
    private const string Folder = "stories/prompts/";

    /// <summary>The names of all files with an ending, without it.</summary>
    public static IReadOnlyList<string> Names(string ending) =>
        [.. typeof(PromptFiles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(ending, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^ending.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PromptFiles).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The file {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
