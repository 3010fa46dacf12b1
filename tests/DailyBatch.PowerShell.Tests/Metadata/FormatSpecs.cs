using System.Xml.Linq;
using DailyBatch.PowerShell.Tests.Support;

namespace DailyBatch.PowerShell.Tests.Metadata;

public sealed class FormatSpecs
{
    private static readonly IReadOnlyList<XElement> Views =
        [.. XDocument.Load(Path.Combine(Repository.Module, "DailyBatch.Format.ps1xml")).Descendants("View")];

    [Fact]
    public void Every_output_has_a_view()
    {
        var shown = Views.Select(TypeOf).ToList();

        foreach (var output in ShippedModule.Cmdlets.SelectMany(c => c.Outputs).Distinct())
            shown.ShouldContain(output.FullName);
    }

    [Fact]
    public void Every_view_is_of_an_output_or_of_what_people_read_in_one() =>
        Views.Select(TypeOf).Distinct().ShouldBe(Shown().Select(t => t.FullName), ignoreOrder: true);

    [Fact]
    public void Every_property_that_a_view_names_is_there()
    {
        foreach (var view in Views)
        {
            var type = Shown().First(t => t.FullName == TypeOf(view));
            foreach (var name in view.Descendants("PropertyName"))
                type.GetProperty(name.Value).ShouldNotBeNull($"{type.Name}.{name.Value}");
        }
    }

    [Fact]
    public void A_table_has_as_many_headers_as_columns()
    {
        foreach (var table in Views.SelectMany(v => v.Descendants("TableControl")))
            table.Descendants("TableColumnHeader").Count().ShouldBe(table.Descendants("TableColumnItem").Count());
    }

    /// <summary>The outputs, and the story of an episode.</summary>
    private static IReadOnlyList<Type> Shown()
    {
        Type[] outputs = [.. ShippedModule.Cmdlets.SelectMany(c => c.Outputs).Distinct()];
        return [.. outputs, outputs.Single(t => t.Name == "Episode").GetProperty("Story")!.PropertyType];
    }

    private static string TypeOf(XElement view) => view.Element("ViewSelectedBy")!.Element("TypeName")!.Value;
}
