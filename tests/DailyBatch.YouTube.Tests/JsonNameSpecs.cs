using System.Reflection;
using DailyBatch.YouTube.Tests.Support;
using Google.Apis.YouTube.v3;
using Newtonsoft.Json;

namespace DailyBatch.YouTube.Tests;

public class JsonNameSpecs
{
    public static TheoryData<string, string, string> Properties => [.. AllProperties()];

    [Theory]
    [MemberData(nameof(Properties))]
    public void A_property_has_the_name_and_the_type_that_the_service_gives_it(string schema, string name, string type) =>
        ServiceDescription.TypeOf(schema, name).ShouldNotBeNull($"{schema} has no '{name}'").ShouldBe(type);

    [Fact]
    public void A_property_has_its_JSON_name_in_capitals() =>
        (from property in DataTypes().SelectMany(Named)
         let name = NameOf(property)
         where !Spellings(name).Contains(property.Name)
         select $"{property.DeclaringType!.Name}.{property.Name}: {name}").ShouldBeEmpty();

    private static IEnumerable<TheoryDataRow<string, string, string>> AllProperties() =>
        from type in DataTypes()
        from property in Named(type)
        where !type.IsNested && property.PropertyType is { IsNested: false }
        select new TheoryDataRow<string, string, string>(type.Name, NameOf(property), SurfaceType.OnTheWire(property.PropertyType));

    // Google's generator writes the raw text of an instant as …Raw, and a word of C# with underscores.
    private static IEnumerable<string> Spellings(string name)
    {
        var capital = char.ToUpperInvariant(name[0]) + name[1..];
        return name == "etag" ? ["ETag"] : [capital, capital + "Raw", capital + "__"];
    }

    private static IEnumerable<Type> DataTypes() =>
        typeof(YouTubeService).Assembly.GetExportedTypes().Where(t => t.Namespace == "Google.Apis.YouTube.v3.Data" && !t.IsAbstract);

    private static IEnumerable<PropertyInfo> Named(Type type) => type.GetProperties().Where(p => p.GetCustomAttribute<JsonPropertyAttribute>() is not null);

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;
}
