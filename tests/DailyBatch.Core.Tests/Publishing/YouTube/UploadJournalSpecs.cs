using DailyBatch.Core.Publishing.YouTube.FollowUps;
using DailyBatch.Core.Publishing.YouTube.Journal;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Settings;
using DailyBatch.Core.Tests.Support;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class UploadJournalSpecs : IDisposable
{
    private const string Id = "episode_019aabcdef00";
    private const string Address = "https://upload.example/session?upload_id=s3cr3t";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_again()
    {
        Journal().Write(Entry());

        var entry = Journal().Read(Id).Entry!;

        entry.Session!.Reveal().ShouldBe(Address);
        entry.Slot.PlannedAt.ShouldBe(Sample.Publication().PlannedAt);
        (entry with { Session = null, Slot = Sample.Publication(), FollowUps = [], Warnings = [] }).ToString()
            .ShouldBe((Entry() with { Session = null, Slot = Sample.Publication(), FollowUps = [], Warnings = [] }).ToString());
        entry.FollowUps.ShouldBe(Entry().FollowUps);
    }

    [Fact]
    public void Only_its_owner_may_read_it()
    {
        if (OperatingSystem.IsWindows()) return;

        Journal().Write(Entry());

        File.GetUnixFileMode(FilePath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(_folder["journal"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void The_sessions_address_is_in_no_text_of_an_entry() => Entry().ToString().ShouldNotContain("s3cr3t");

    [Theory]
    [InlineData("{ \"session\": \"https://upload.example/session?upload_id=s3cr3t\", ")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void A_damaged_file_is_told_from_none_stays_where_it_is_and_shows_nothing_of_itself(string content)
    {
        Directory.CreateDirectory(_folder["journal"]);
        File.WriteAllText(FilePath, content);

        var page = Journal().Read(Id);

        page.Entry.ShouldBeNull();
        page.Damage.ShouldNotBeNull().ShouldNotContain("s3cr3t");
        File.ReadAllText(FilePath).ShouldBe(content);
    }

    [Fact]
    public void The_file_of_another_episode_is_none_of_this_one()
    {
        Journal().Write(Entry());
        File.Move(FilePath, FilePath.Replace("ef00", "ef01"));

        Journal().Read("episode_019aabcdef01").Damage.ShouldBe("it speaks of another episode");
        Journal().Read(Id).ShouldBe(new JournalPage(null));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_a_fault_and_the_old_entry_stays()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        Journal().Write(Entry());
        File.SetUnixFileMode(_folder["journal"], UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Should.Throw<FaultException>(() => Journal().Write(Entry() with { State = UploadState.Finalizing })).Fault.Kind.ShouldBe(FaultKind.StorageFailed);
        Journal().Read(Id).Entry!.State.ShouldBe(UploadState.Session);
    }

    [Fact]
    public void Those_with_open_steps_are_found_oldest_first()
    {
        foreach (var (id, state) in new[] { ("episode_019aabcdef03", FollowUpState.Open), ("episode_019aabcdef01", FollowUpState.Open), ("episode_019aabcdef02", FollowUpState.Done) })
            Journal().Write(Entry() with { EpisodeId = id, State = UploadState.Done, VideoId = "v", FollowUps = [new(FollowUpKind.Thumbnail, state)] });
        Journal().Write(Entry());

        Journal().WithOpenSteps().ShouldBe(["episode_019aabcdef01", "episode_019aabcdef03"]);
    }

    private string FilePath => _folder[$"journal/{Id}.json"];

    private UploadJournal Journal() => new(_folder["journal"], new FixedClock(Sample.Now));

    private static UploadEntry Entry() => new()
    {
        EpisodeId = Id,
        State = UploadState.Session,
        ChannelId = "UCfakechannel00000000001",
        Sha256 = "ab",
        Length = 5_000_000_000,
        Slot = Sample.Publication(),
        Session = new Secret("upload session", Address),
        At = Sample.Now,
        FollowUps = [new(FollowUpKind.ReadBack), new(FollowUpKind.Thumbnail, FollowUpState.Done, 2)],
        Warnings = ["One."],
    };
}
