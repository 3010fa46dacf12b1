namespace DailyBatch.HelpBuilder;

/// <summary>All help files of the module, by name.</summary>
public static class HelpFiles
{
    private const string About = "about_DailyBatch";

    /// <summary>The files that a folder of docs makes.</summary>
    public static IReadOnlyDictionary<string, string> Of(string docs) => new Dictionary<string, string>
    {
        ["DailyBatch.PowerShell.dll-Help.xml"] = MamlWriter.Write(Pages(docs)),
        [About + ".help.txt"] = AboutWriter.Write(File.ReadAllText(Path.Combine(docs, About + ".md"))),
    };

    /// <summary>The pages of all cmdlets, in the order of their names.</summary>
    public static IReadOnlyList<CmdletPage> Pages(string docs) =>
        [.. Directory.EnumerateFiles(Path.Combine(docs, "cmdlets"), "*.md").Order(StringComparer.Ordinal).Select(file => PageReader.Read(File.ReadAllText(file)))];
}
