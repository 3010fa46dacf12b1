using DailyBatch.Core.Runtime.Prompts;

namespace DailyBatch.Core.Stories.Models.Prompts;

/// <summary>All prompts, read once.</summary>
internal static class PromptLibrary
{
    private const string Ending = ".md";

    private static readonly Lazy<IReadOnlyDictionary<string, Prompt>> Prompts = new(() =>
        PromptFiles.Names(Ending).ToDictionary(name => name, name => Prompt.Parse(name, PromptFiles.Read(name + Ending)), StringComparer.Ordinal));

    /// <summary>Everything that is asked.</summary>
    public static IEnumerable<Prompt> All => Prompts.Value.Values;

    /// <summary>Who the model is and what it never writes: the system message of every question.</summary>
    public static Prompt House => Prompts.Value["house"];

    /// <summary>Asks for ideas.</summary>
    public static Prompt Ideas => Prompts.Value["ideas"];

    /// <summary>Asks for the scores of ideas.</summary>
    public static Prompt Scores => Prompts.Value["scores"];

    /// <summary>How a story is built; stands inside others.</summary>
    public static Prompt Shape => Prompts.Value["shape"];

    /// <summary>What each beat does, a line each; stands inside <see cref="Shape"/>.</summary>
    public static Prompt Beats => Prompts.Value["beats"];

    /// <summary>Asks for the story of an idea.</summary>
    public static Prompt Story => Prompts.Value["story"];

    /// <summary>Asks for the story of a raw text.</summary>
    public static Prompt Source => Prompts.Value["source"];

    /// <summary>Asks for a longer story.</summary>
    public static Prompt TooShort => Prompts.Value["too_short"];

    /// <summary>Asks for the parts that break rules.</summary>
    public static Prompt Repair => Prompts.Value["repair"];

    /// <summary>Asks again after an answer that could not be read.</summary>
    public static Prompt Unreadable => Prompts.Value["unreadable"];

    /// <summary>What is stored with a story of these prompts: <c>house/1 story/2</c>.</summary>
    public static string Versions(params IEnumerable<Prompt> prompts) => string.Join(' ', prompts.Select(p => p.Label));
}
