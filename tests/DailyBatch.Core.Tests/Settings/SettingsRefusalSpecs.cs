using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;
using static DailyBatch.Core.Tests.Settings.SettingsBench;

namespace DailyBatch.Core.Tests.Settings;

public sealed class SettingsRefusalSpecs
{
    [Theory]
    [InlineData("""{ "schedule": { "slotz": ["9"] } }""", "schedule.slotz is no setting; did you mean schedule.slots?")]
    [InlineData("""{ "shedule": { "slots": ["9"] } }""", "shedule is no setting; did you mean schedule?")]
    [InlineData("""{ "timeZone": "Europe/London" }""", "timeZone is no setting; did you mean schedule.timeZone?")]
    [InlineData("""{ "batch": { "timeZone": "Europe/London" } }""", "batch.timeZone is no setting; did you mean schedule.timeZone?")]
    [InlineData("""{ "batch": { "colour": 1 } }""", "batch.colour is no setting; there are batch.count, batch.throttleLimit")]
    [InlineData("""{ "xyzzyxyzzy": 1 }""", "xyzzyxyzzy is no setting; there are channel, schedule, batch,")]
    [InlineData("""{ "batch": { "count": "five" } }""", "batch.count is 'five'; allowed is a whole number from 1 to 50.")]
    [InlineData("""{ "batch": { "count": 2.5 } }""", "batch.count is '2.5'; allowed is a whole number from 1 to 50.")]
    [InlineData("""{ "batch": { "count": 0 } }""", "batch.count is '0'; allowed is a whole number from 1 to 50.")]
    [InlineData("""{ "batch": { "count": 51 } }""", "batch.count is '51'; allowed is a whole number from 1 to 50.")]
    [InlineData("""{ "batch": { "count": 99999999999 } }""", "batch.count is '99999999999'; allowed is a whole number from 1 to 50.")]
    [InlineData("""{ "batch": { "count": [5] } }""", "batch.count has a value of another kind")]
    [InlineData("""{ "batch": 5 }""", "batch is a group of settings")]
    [InlineData("""{ "schedule": { "slots": { "first": "9" } } }""", "schedule.slots has a value of another kind than it should; allowed is a list of texts.")]
    [InlineData("""{ "schedule": { "slots": ["25:00"] } }""", "schedule.slots holds '25:00'; allowed is an hour from 0 to 23 or a time from 00:00 to 23:59.")]
    [InlineData("""{ "schedule": { "slots": ["9:5"] } }""", "schedule.slots holds '9:5'")]
    [InlineData("""{ "schedule": { "slots": ["-1"] } }""", "schedule.slots holds '-1'")]
    [InlineData("""{ "schedule": { "slots": ["٩"] } }""", "schedule.slots holds '٩'")]
    [InlineData("""{ "schedule": { "slots": ["11", "9", "11:00"] } }""", "schedule.slots holds 11:00 more than once")]
    [InlineData("""{ "schedule": { "weekdays": { "sundey": [] } } }""", "schedule.weekdays holds 'sundey'; did you mean sunday?")]
    [InlineData("""{ "schedule": { "weekdays": { "0": ["9"] } } }""", "schedule.weekdays holds '0'; allowed are the English names")]
    [InlineData("""{ "schedule": { "weekdays": { "sunday": ["24"] } } }""", "schedule.weekdays.sunday holds '24'")]
    [InlineData("""{ "schedule": { "minimumLeadMinutes": -1 } }""", "schedule.minimumLeadMinutes is '-1'; allowed is a whole number from 0 to 1440.")]
    [InlineData("""{ "planner": { "niches": ["Court Room"] } }""", "planner.niches holds 'Court Room'; allowed are words of a to z")]
    [InlineData("""{ "planner": { "niches": ["a", "a"] } }""", "planner.niches holds a more than once")]
    [InlineData("""{ "planner": { "styles": ["noir"] } }""", "planner.styles holds 'noir'; allowed are courtroom_drama, ragebait, relationship_drama.")]
    [InlineData("""{ "planner": { "patterns": ["karma"] } }""", "planner.patterns holds 'karma'; that word stands only in old files")]
    [InlineData("""{ "planner": { "emotions": ["sadness"] } }""", "planner.emotions holds 'sadness'; that word stands only in old files")]
    [InlineData("""{ "planner": { "useOptimisation": "perhaps" } }""", "planner.useOptimisation is 'perhaps'; allowed is true or false.")]
    [InlineData("""{ "planner": { "views": "all" } }""", "planner.views is 'all'; allowed is public or engaged.")]
    [InlineData("""{ "publishing": { "provider": "tiktok" } }""", "publishing.provider is 'tiktok'; allowed is auto, outbox or youtube.")]
    [InlineData("""{ "publishing": { "channelId": "my channel" } }""", "publishing.channelId is 'my channel'; allowed is a channel's id: UC and 22 letters, digits, - or _.")]
    [InlineData("""{ "publishing": { "playlistId": "PL?" } }""", "publishing.playlistId is 'PL?'; allowed is a playlist's id")]
    [InlineData("""{ "publishing": { "chunkKib": 300 } }""", "publishing.chunkKib is '300'; allowed is a multiple of 256.")]
    [InlineData("""{ "publishing": { "bandwidthKib": 1 } }""", "publishing.bandwidthKib is '1'; allowed is a whole number from 64 to 10000000.")]
    [InlineData("""{ "publishing": { "categoryId": "Fun" } }""", "publishing.categoryId is 'Fun'")]
    [InlineData("""{ "publishing": { "tags": ["a<b"] } }""", "publishing.tags holds 'a<b'")]
    [InlineData("""{ "captions": { "activeColor": "yellow" } }""", "captions.activeColor is 'yellow'; allowed is a colour as #RRGGBB")]
    [InlineData("""{ "captions": { "centreY": 1400 } }""", "captions.centreY is '1400'; allowed is a whole number from 500 to 1290.")]
    [InlineData("""{ "videos": { "thumbnail": "best" } }""", "videos.thumbnail is 'best'; allowed is generated, frame or hybrid.")]
    [InlineData("""{ "stories": { "durationSeconds": 44 } }""", "stories.durationSeconds is '44'; allowed is a whole number from 45 to 90.")]
    [InlineData("""{ "stories": { "provider": "claude" } }""", "stories.provider is 'claude'; allowed is auto, grammar or openai.")]
    [InlineData("""{ "stories": { "endpoint": "localhost:11434" } }""", "stories.endpoint is 'localhost:11434'; allowed is an address such as")]
    [InlineData("""{ "stories": { "endpoint": "ftp://host/v1" } }""", "stories.endpoint is 'ftp://host/v1'; allowed is an address such as")]
    [InlineData("""{ "stories": { "model": "" } }""", "stories.model is ''; allowed is a text.")]
    [InlineData("""{ "stories": { "temperature": 2.1 } }""", "stories.temperature is '2.1'; allowed is a number from 0 to 2.")]
    [InlineData("""{ "stories": { "tokenField": "tokens" } }""", "stories.tokenField is 'tokens'; allowed is max_completion_tokens or max_tokens.")]
    [InlineData("""{ "stories": { "maxTokens": 10 } }""", "stories.maxTokens is '10'; allowed is a whole number from 256 to 200000.")]
    [InlineData("""{ "stories": { "maxTokns": 10 } }""", "stories.maxTokns is no setting; did you mean stories.maxTokens?")]
    [InlineData("""{ "stories": { "responseFormat": "yaml" } }""", "stories.responseFormat is 'yaml'; allowed is auto, json_schema, json_object or text.")]
    [InlineData("""{ "stories": { "candidates": 11 } }""", "stories.candidates is '11'; allowed is a whole number from 1 to 10.")]
    [InlineData("""{ "stories": { "inputPrice": -1 } }""", "stories.inputPrice is '-1'; allowed is a number from 0 to 10000.")]
    [InlineData("""{ "stories": { "inputPrice": "cheap" } }""", "stories.inputPrice is 'cheap'; allowed is a number from 0 to 10000.")]
    [InlineData("""{ "stories": { "titleTemplate": "{title} {titel}" } }""", "stories.titleTemplate holds '{titel}'; allowed are {title}, {logline}, {topic}, {hashtags}, {hook}, {question}.")]
    [InlineData("""{ "stories": { "titleTemplate": "{title" } }""", "stories.titleTemplate holds '{title'; allowed are")]
    [InlineData("""{ "stories": { "titleTemplate": "a\nb" } }""", "stories.titleTemplate is 'a b'; allowed is one line.")]
    [InlineData("""{ "stories": { "descriptionTemplate": "{Hook}" } }""", "stories.descriptionTemplate holds '{Hook}'; allowed are")]
    [InlineData("""{ "stories": { "hashtags": ["two words"] } }""", "stories.hashtags holds 'two words'; allowed are words of letters, digits and _")]
    [InlineData("""{ "stories": { "hashtags": ["#Story", "story"] } }""", "stories.hashtags holds story more than once")]
    [InlineData("""{ "voices": { "rate": 1.5 } }""", "voices.rate is '1.5'; allowed is a number from 0.7 to 1.4.")]
    [InlineData("""{ "voices": { "rate": "NaN" } }""", "voices.rate is 'NaN'")]
    [InlineData("""{ "videos": { "crf": 31 } }""", "videos.crf is '31'; allowed is a whole number from 14 to 30.")]
    [InlineData("""{ "videos": { "preset": "placebo" } }""", "videos.preset is 'placebo'; allowed is fast, quality or draft.")]
    [InlineData("""{ "channel": { "language": "de" } }""", "channel.language is 'de'; allowed is English")]
    [InlineData("""{ "channel": { "language": "english please" } }""", "channel.language is 'english please'; allowed is a BCP 47 tag")]
    [InlineData("""{ "channel": { "name": " " } }""", "channel.name is ''; allowed is a text.")]
    [InlineData("""{ "paths": { "storage": "" } }""", "paths.storage is ''; allowed is a text.")]
    [InlineData("""{ "tools": { "ffmpeg": "a\u0000b" } }""", "tools.ffmpeg is 'a b'; allowed is a text.")]
    public void A_wrong_setting_is_refused_with_its_name_its_value_and_what_is_allowed(string json, string sentence)
    {
        var fault = Refusal(json);

        fault.Id.ShouldBe("SettingsInvalid");
        fault.Kind.ShouldBe(FaultKind.InvalidInput);
        fault.Message.ShouldStartWith("A setting is wrong: ");
        fault.Message.ShouldContain(sentence, Case.Sensitive);
    }

    [Theory]
    [InlineData("Europe/Londn", "did you mean Europe/London")]
    [InlineData("London", "did you mean Europe/London")]
    [InlineData("europe/london", "did you mean Europe/London")]
    [InlineData("New York", "did you mean America/New_York")]
    [InlineData("GMT Standard Time", "that is a Windows name, and its IANA zone is Europe/London")]
    [InlineData("tokyo standard time", "that is a Windows name, and its IANA zone is Asia/Tokyo")]
    [InlineData("BST", "allowed is an IANA zone such as")]
    [InlineData("UTC+1", "allowed is an IANA zone")]
    [InlineData("Middle-earth/Shire", "allowed is an IANA zone such as Europe/London")]
    public void An_unknown_zone_is_refused_with_a_known_one(string zone, string hint)
    {
        var message = Refusal(overrides: [("Schedule:TimeZone", zone)]).Message;

        message.ShouldContain($"schedule.timeZone (from a parameter) is '{zone}'", Case.Sensitive);
        message.ShouldContain(hint, Case.Sensitive);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var fault = Refusal(
            """{ "batch": { "count": "five" }, "schedule": { "slots": ["25:00", "x"], "weekday": {} , "slotz": [1, 2] }, "voices": { "rate": 9 } }""",
            [("TIMEZONE", "Mars/Base"), ("DAILYBATCH__VIDEOS__CFR", "20")]);

        fault.Message.ShouldStartWith("7 settings are wrong:");
        fault.Message.ShouldContain("- batch.count is 'five'", Case.Sensitive);
        fault.Message.ShouldContain("- schedule.slots holds '25:00'", Case.Sensitive);
        fault.Message.ShouldContain("- schedule.slots holds 'x'", Case.Sensitive);
        fault.Message.ShouldContain("- schedule.slotz is no setting", Case.Sensitive);
        fault.Message.ShouldContain("- voices.rate is '9'", Case.Sensitive);
        fault.Message.ShouldContain("- schedule.timeZone (from TIMEZONE) is 'Mars/Base'", Case.Sensitive);
        fault.Message.ShouldContain("- VIDEOS.CFR (from DAILYBATCH__VIDEOS__CFR) is no setting; did you mean videos.crf?", Case.Sensitive);
    }

    [Theory]
    [InlineData("{\n  \"batch\": { \"count\": tru }\n}", "line 2, position 26")]
    [InlineData("", "line 1, position 1")]
    [InlineData("{ \"batch\": {", "line 1")]
    [InlineData("[]", "must be an object")]
    [InlineData("{ \"batch\": { \"count\": 1, \"Count\": 2 } }", "duplicate key")]
    public void A_file_that_is_not_json_is_refused_with_the_place(string json, string place)
    {
        var fault = Refusal(json);

        fault.Id.ShouldBe("SettingsNotJson");
        fault.Message.ShouldContain("dailybatch.json", Case.Sensitive);
        fault.Message.ShouldContain(place, Case.Sensitive);
    }

    [Theory]
    [InlineData("""{ "openAI": { "apiKey": "sk-very-hidden" } }""", "openAI.apiKey")]
    [InlineData("""{ "publishing": { "refresh_token": "sk-very-hidden" } }""", "publishing.refresh_token")]
    [InlineData("""{ "CLIENT_SECRET": "sk-very-hidden" }""", "CLIENT_SECRET")]
    public void A_secret_in_the_file_is_refused_and_not_repeated(string json, string name)
    {
        var fault = Refusal(json);

        fault.Message.ShouldContain($"{name} looks like a secret", Case.Sensitive);
        fault.Message.ShouldContain("environment", Case.Sensitive);
        fault.ToString().ShouldNotContain("hidden");
    }

    [Fact]
    public void The_value_of_an_unknown_name_is_never_shown() =>
        Refusal(environment: [("DAILYBATCH__OPENAI__APIKEY", "sk-very-hidden")]).ToString().ShouldNotContain("hidden");

    [Theory]
    [InlineData("https://user:hidden@host/v1")]
    [InlineData("https://host/v1?key=hidden")]
    public void A_key_in_the_endpoint_is_refused_and_not_repeated(string endpoint)
    {
        var fault = Refusal(overrides: [("stories.endpoint", endpoint)]);

        fault.Message.ShouldContain("stories.endpoint (from a parameter) holds more than scheme, host and path");
        fault.ToString().ShouldNotContain("hidden");
    }

    [Fact]
    public void Tags_longer_than_youtube_takes_are_refused() =>
        Refusal(overrides: [("publishing.tags", string.Join(',', Enumerable.Range(0, 5).Select(i => new string('x', 90) + i)))])
            .Message.ShouldContain("publishing.tags (from a parameter) has 460 characters in all; allowed are 400", Case.Sensitive);

    [Fact]
    public void A_settings_file_that_is_a_folder_does_not_pass_for_a_missing_one()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder[Workspace.SettingsFileName]);

        Should.Throw<FaultException>(() => SettingsLoader.Load(folder.Path, new Dictionary<string, string>()))
            .Fault.Id.ShouldBe("SettingsUnreadable");
    }
}
