using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Settings;

public sealed class SettingsTemplateSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_settings_file_changes_nothing_but_the_zone()
    {
        await SettingsTemplate.WriteAsync(_folder["new one"], "Asia/Tokyo", CancellationToken.None);

        var written = SettingsLoader.Load(_folder["new one"], new Dictionary<string, string>());
        var expected = SettingsLoader.Load(_folder.Path, new Dictionary<string, string> { ["TIMEZONE"] = "Asia/Tokyo" });
        written.ShouldBeEquivalentTo(expected);
    }

    [Fact]
    public async Task A_settings_file_is_never_overwritten()
    {
        File.WriteAllText(_folder[Workspace.SettingsFileName], "{ }");

        (await Refusal("Europe/London")).Id.ShouldBe("SettingsExist");
        File.ReadAllText(_folder[Workspace.SettingsFileName]).ShouldBe("{ }");
    }

    [Fact]
    public async Task An_unknown_zone_is_not_written()
    {
        (await Refusal("Europe/Atlantis")).Id.ShouldBe("TimeZoneUnknown");
        Directory.EnumerateFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void The_machines_zone_is_an_iana_zone()
    {
        NodaTime.DateTimeZoneProviders.Tzdb.Ids.ShouldContain(MachineZone.Find());
        MachineZone.Of(TimeZoneInfo.Utc).ShouldBe("Etc/UTC");
        MachineZone.Of(TimeZoneInfo.CreateCustomTimeZone("Office clock", TimeSpan.FromMinutes(7), null, null)).ShouldBe("Etc/UTC");
        MachineZone.Of(TimeZoneInfo.CreateCustomTimeZone("Tokyo Standard Time", TimeSpan.FromHours(9), null, null)).ShouldBe("Asia/Tokyo");
    }

    private async Task<Fault> Refusal(string zone) =>
        (await Should.ThrowAsync<FaultException>(() => SettingsTemplate.WriteAsync(_folder.Path, zone, CancellationToken.None))).Fault;
}
