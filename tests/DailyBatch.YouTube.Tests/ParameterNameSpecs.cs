using System.Reflection;
using DailyBatch.YouTube.Tests.Support;
using Google.Apis.Util;
using Google.Apis.YouTube.v3;

namespace DailyBatch.YouTube.Tests;

public class ParameterNameSpecs
{
    // Parameters of every method of every Google API, which its description lists apart.
    private static readonly string[] Common = ["fields", "key", "prettyPrint", "quotaUser"];

    public static TheoryData<string, string, string> Parameters => [.. AllParameters()];

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_parameter_has_the_name_and_the_type_that_the_service_gives_it(string method, string name, string type) =>
        ServiceDescription.ParameterOf(method, name).ShouldNotBeNull($"{method} has no '{name}'").ShouldBe(type);

    private static IEnumerable<TheoryDataRow<string, string, string>> AllParameters() =>
        from request in typeof(YouTubeService).Assembly.GetExportedTypes()
        where request.Namespace == "Google.Apis.YouTube.v3" && request.IsNested && request.DeclaringType!.Name.EndsWith("Resource", StringComparison.Ordinal)
        from property in request.GetProperties()
        let name = CustomAttributeExtensions.GetCustomAttribute<RequestParameterAttribute>(property)?.Name
        where name is not null && !Common.Contains(name) && property.DeclaringType!.Assembly == request.Assembly
        select new TheoryDataRow<string, string, string>(MethodOf(request), name, SurfaceType.OnTheWire(property.PropertyType));

    private static string MethodOf(Type request) =>
        $"{request.DeclaringType!.Name.Replace("Resource", "")}.{request.Name.Replace("Request", "").Replace("MediaUpload", "")}";
}
