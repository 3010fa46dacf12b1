using DailyBatch.Core.Runtime.Prompts;

namespace DailyBatch.Core.Pictures.Prompts;

/// <summary>The files of this folder, as they were built into this assembly.</summary>
internal static class PromptFile
{
    private const string Folder = "pictures/prompts/";

    /// <summary>A prompt by its name.</summary>
    public static Prompt Read(string name) => Prompt.Parse(name, Text(name + ".md"));

    /// <summary>The text of a file.</summary>
    public static string Text(string file)
    {
        using var stream = typeof(PromptFile).Assembly.GetManifestResourceStream(Folder + file)
            ?? throw new InvalidOperationException($"The file {file} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
