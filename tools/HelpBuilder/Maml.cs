using System.Xml.Linq;

namespace DailyBatch.HelpBuilder;

/// <summary>Names and small pieces of MAML.</summary>
internal static class Maml
{
    public static readonly XNamespace Items = "http://msh";
    public static readonly XNamespace Text = "http://schemas.microsoft.com/maml/2004/10";
    public static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    public static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>A description of one or more paragraphs.</summary>
    public static XElement Described(string markdown) => new(Text + "description", Paragraphs(markdown));

    /// <summary>Paragraphs without the marks of Markdown: a console shows them as they are.</summary>
    public static IEnumerable<XElement> Paragraphs(string markdown) => markdown
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(paragraph => new XElement(Text + "para", paragraph.Replace("`", "", StringComparison.Ordinal).Replace('\n', ' ')));
}
