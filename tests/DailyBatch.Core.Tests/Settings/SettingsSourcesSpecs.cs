using static DailyBatch.Core.Tests.Settings.SettingsBench;

namespace DailyBatch.Core.Tests.Settings;

public sealed class SettingsSourcesSpecs
{
    private static readonly string[] UsualSlots = ["11:00", "14:00", "18:00", "20:00", "22:00"];

    [Fact]
    public void A_workspace_without_a_file_has_the_defaults()
    {
        var settings = Load();

        settings.Schedule.TimeZone.ShouldBe("Europe/London");
        settings.Schedule.Slots.ShouldBe(UsualSlots);
        settings.Batch.Count.ShouldBe(5);
        settings.Planner.Niches.ShouldBe(["courtroom", "relationship_drama", "injustice", "workplace_drama"]);
        settings.Planner.Patterns.ShouldBe(["A", "B", "C"]);
    }

    [Fact]
    public void Comments_trailing_commas_and_any_case_are_read() =>
        Load("""
            { // by hand
              "Schedule": { "TIMEZONE": "America/New_York", "slots": [9, "12:30",], },
              "$schema": "dailybatch.schema.json",
            }
            """).Schedule.Slots.ShouldBe(["9", "12:30"]);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "schedule": { "slots": [] } }""")]
    [InlineData("""{ "schedule": { "slots": null } }""")]
    [InlineData("""{ "schedule": {} }""")]
    [InlineData("\ufeff{}")]
    public void An_empty_list_means_the_built_in_one(string json) => Load(json).Schedule.Slots.ShouldBe(UsualSlots);

    [Fact]
    public void A_list_of_a_later_source_takes_the_place_of_the_earlier_one()
    {
        const string Json = """{ "schedule": { "slots": ["8", "9", "10", "11"] } }""";

        Load(Json, [("DAILY_POSTING_HOURS", "11,14")]).Schedule.Slots.ShouldBe(["11", "14"]);
        Load(Json, [("DAILYBATCH__SCHEDULE__SLOTS", "9, 12:30")]).Schedule.Slots.ShouldBe(["9", "12:30"]);
        Load(Json, [("DAILYBATCH__SCHEDULE__SLOTS__1", "12:30"), ("DAILYBATCH__SCHEDULE__SLOTS__0", "7")]).Schedule.Slots.ShouldBe(["7", "12:30"]);
        Load(Json, null, [("Schedule:Slots", "6")]).Schedule.Slots.ShouldBe(["6"]);
    }

    [Fact]
    public void More_than_ten_items_of_the_environment_keep_their_order()
    {
        var hours = Enumerable.Range(0, 12).ToArray();

        Load(environment: [.. hours.Select(h => ($"DAILYBATCH__SCHEDULE__SLOTS__{h}", $"{h}"))])
            .Schedule.Slots.ShouldBe(hours.Select(h => $"{h}"));
    }

    [Fact]
    public void Each_source_wins_over_the_one_before()
    {
        const string Json = """{ "schedule": { "timeZone": "Europe/Paris" } }""";
        (string, string) old = ("TIMEZONE", "Europe/Rome");
        (string, string) own = ("DAILYBATCH__SCHEDULE__TIMEZONE", "Europe/Oslo");

        Load(Json).Schedule.TimeZone.ShouldBe("Europe/Paris");
        Load(Json, [old]).Schedule.TimeZone.ShouldBe("Europe/Rome");
        Load(Json, [own, old]).Schedule.TimeZone.ShouldBe("Europe/Oslo");
        Load(Json, [own, old], [("schedule.timeZone", "Europe/Zurich")]).Schedule.TimeZone.ShouldBe("Europe/Zurich");
    }

    [Fact]
    public void The_audited_systems_names_are_honoured()
    {
        var settings = Load(environment: [("STORAGE_PATH", "/data/it's here"), ("USE_OPTIMISATION", "False"), ("TIMEZONE", "Africa/Cairo")]);

        settings.Paths.Storage.ShouldBe("/data/it's here");
        settings.Planner.UseOptimisation.ShouldBeFalse();
        settings.Schedule.TimeZone.ShouldBe("Africa/Cairo");
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("yes", true)]
    [InlineData("0", false)]
    [InlineData("OFF", false)]
    public void A_flag_is_read_as_people_write_it(string text, bool expected) =>
        Load(environment: [("USE_OPTIMISATION", text)]).Planner.UseOptimisation.ShouldBe(expected);

    [Fact]
    public void An_empty_variable_is_not_set() =>
        Load(environment: [("TIMEZONE", ""), ("DAILY_POSTING_HOURS", " "), ("DAILYBATCH__BATCH__COUNT", "")]).Schedule.TimeZone.ShouldBe("Europe/London");

    [Fact]
    public void A_parameter_of_null_is_not_set() => Load(overrides: [("Batch:Count", null)]).Batch.Count.ShouldBe(5);

    [Fact]
    public void A_weekday_without_videos_keeps_its_empty_list()
    {
        var weekdays = Load("""{ "schedule": { "weekdays": { "sunday": [], "Monday": ["9"], "friday": "10, 11" } } }""").Schedule.Weekdays;

        weekdays["Sunday"].ShouldBeEmpty();
        weekdays["monday"].ShouldBe(["9"]);
        weekdays["Friday"].ShouldBe(["10", "11"]);
    }

    [Fact]
    public void A_later_source_changes_only_the_weekday_that_it_names()
    {
        var weekdays = Load(
            """{ "schedule": { "weekdays": { "sunday": ["8", "9"], "monday": ["9"] } } }""",
            [("DAILYBATCH__SCHEDULE__WEEKDAYS__SUNDAY", "")]).Schedule.Weekdays;

        weekdays["sunday"].ShouldBeEmpty();
        weekdays["monday"].ShouldBe(["9"]);
    }

    [Fact]
    public void Words_of_a_closed_set_are_read_in_any_case()
    {
        var settings = Load("""{ "planner": { "patterns": ["b"], "emotions": ["Rage"] }, "videos": { "preset": "FAST" } }""");

        settings.Planner.Patterns.ShouldBe(["B"]);
        settings.Planner.Emotions.ShouldBe(["rage"]);
        settings.Videos.Preset.ShouldBe("fast");
    }

    [Fact]
    public void What_stories_cost_is_not_known_until_it_is_set()
    {
        Load().Stories.InputPrice.ShouldBeNull();
        Load("""{ "stories": { "inputPrice": 0.4, "outputPrice": null } }""").Stories.InputPrice.ShouldBe(0.4m);
        Load(environment: [("DAILYBATCH__STORIES__OUTPUTPRICE", "1.60")]).Stories.OutputPrice.ShouldBe(1.60m);
    }

    [Fact]
    public void A_description_may_have_lines_and_all_placeholders()
    {
        const string Template = "{hook}\n\n{logline} {topic} {question}\n{title} {hashtags}";

        Load($$"""{ "stories": { "descriptionTemplate": {{System.Text.Json.JsonSerializer.Serialize(Template)}} } }""").Stories.DescriptionTemplate.ShouldBe(Template);
        Load("""{ "stories": { "titleTemplate": "", "hashtags": ["#ehrlich", "Größe"] } }""").Stories.Hashtags.ShouldBe(["#ehrlich", "Größe"]);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public void Numbers_and_names_are_read_the_same_in_every_culture(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            var settings = Load("""{ "voices": { "rate": 1.25 }, "VIDEOS": { "CRF": 18 }, "planner": { "EMOTIONS": ["INJUSTICE"] } }""");
            settings.Voices.Rate.ShouldBe(1.25);
            settings.Videos.Crf.ShouldBe(18);
            settings.Planner.Emotions.ShouldBe(["injustice"]);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
