using System.Globalization;
using System.Text.Json.Nodes;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Tests.Settings;

public sealed class SettingsSchemaSpecs
{
    private static readonly JsonObject Properties = JsonNode.Parse(File.ReadAllText(SchemaPath()))!["properties"]!.AsObject();

    [Fact]
    public void The_schema_names_exactly_the_settings()
    {
        var named = from section in Properties
                    where section.Key != "$schema"
                    from setting in section.Value!["properties"]!.AsObject()
                    select $"{section.Key}.{setting.Key}";

        named.ShouldBe(SettingCatalogue.All.Select(s => s.Name), ignoreOrder: true);
    }

    [Fact]
    public void The_schema_allows_the_same_ranges_and_words()
    {
        foreach (var setting in SettingCatalogue.All)
        {
            var node = NodeOf(setting);
            node["minimum"]?.GetValue<double>().ShouldBe(Convert.ToDouble(setting.Range?.Minimum), setting.Name);
            node["maximum"]?.GetValue<double>().ShouldBe(Convert.ToDouble(setting.Range?.Maximum), setting.Name);
            (node["minimum"] is null).ShouldBe(setting.Range is null, setting.Name);
            Words(node["enum"]).ShouldBe(setting.Words, setting.Name);
        }
    }

    [Fact]
    public void The_schema_names_the_same_styles_patterns_and_emotions()
    {
        Items("styles").ShouldBe(PlannerWords.Styles);
        Items("patterns").ShouldBe(PlannerWords.Patterns);
        Items("emotions").ShouldBe(PlannerWords.Emotions);
    }

    [Fact]
    public void The_schema_gives_the_same_defaults()
    {
        var defaults = new DailyBatchSettings();
        foreach (var setting in SettingCatalogue.All.Where(s => NodeOf(s).ContainsKey("default")))
            (NodeOf(setting)["default"]?.ToString() ?? "").ShouldBe(string.Create(CultureInfo.InvariantCulture, $"{setting.ValueIn(defaults)}").Replace("True", "true").Replace("False", "false"), setting.Name);
    }

    private static JsonObject NodeOf(SettingInfo setting) =>
        Properties[setting.Name.Split('.')[0]]!["properties"]![setting.Name.Split('.')[1]]!.AsObject();

    private static IEnumerable<string> Items(string list) => Words(Properties["planner"]!["properties"]![list]!["items"]!["enum"]);

    private static IEnumerable<string> Words(JsonNode? list) => list?.AsArray().Select(word => word!.GetValue<string>()) ?? [];

    private static string SchemaPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DailyBatch.slnx"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "module", "dailybatch.schema.json");
    }
}
