using System.Xml.Linq;
using static DailyBatch.HelpBuilder.Maml;

namespace DailyBatch.HelpBuilder;

/// <summary>Writes pages as the MAML that Get-Help reads.</summary>
public static class MamlWriter
{
    /// <summary>The whole help file.</summary>
    public static string Write(IEnumerable<CmdletPage> pages)
    {
        var root = new XElement(
            Items + "helpItems",
            new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", Text.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "command", Command.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dev", Dev.NamespaceName),
            pages.Select(CommandOf));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Made of docs/cmdlets by tools/HelpBuilder. -->\n{root}\n".ReplaceLineEndings("\n");
    }

    private static XElement CommandOf(CmdletPage page) => new(
        Command + "command",
        Details(page),
        Described(page.Description),
        new XElement(Command + "syntax", page.Syntax.Select(syntax => ParameterWriter.SyntaxItem(page, syntax.Set))),
        new XElement(Command + "parameters", page.Parameters.Select(parameter => ParameterWriter.Parameter(parameter, parameter.Facts.ParameterSets[0]))),
        new XElement(Command + "inputTypes", page.Inputs.Select(type => TypeOf(Command + "inputType", type))),
        new XElement(Command + "returnValues", page.Outputs.Select(type => TypeOf(Command + "returnValue", type))),
        new XElement(Command + "examples", page.Examples.Select(Example)),
        new XElement(Command + "relatedLinks", page.Links.Select(Link)));

    private static XElement Details(CmdletPage page) => new(
        Command + "details",
        new XElement(Command + "name", page.Name),
        new XElement(Command + "verb", page.Name.Split('-')[0]),
        new XElement(Command + "noun", page.Name.Split('-')[1]),
        Described(page.Synopsis));

    private static XElement TypeOf(XName name, PageType type) => new(
        name,
        new XElement(Dev + "type", new XElement(Text + "name", type.Name)),
        Described(type.Description));

    private static XElement Example(PageExample example) => new(
        Command + "example",
        new XElement(Text + "title", $"-------------- {example.Title} --------------"),
        new XElement(Dev + "code", example.Code),
        new XElement(Dev + "remarks", Paragraphs(example.Remarks)));

    private static XElement Link(string name) => new(
        Text + "navigationLink",
        new XElement(Text + "linkText", name),
        new XElement(Text + "uri"));
}
