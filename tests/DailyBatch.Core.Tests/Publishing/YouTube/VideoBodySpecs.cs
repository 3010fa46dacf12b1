using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Publishing.YouTube;
using DailyBatch.Core.Publishing.YouTube.Uploading;
using DailyBatch.Core.Tests.Support;
using Google.Apis.Json;

namespace DailyBatch.Core.Tests.Publishing.YouTube;

public sealed class VideoBodySpecs
{
    private static readonly ChannelTerms Terms = new("UCfakechannel00000000001", "24", "en-GB", MadeForKids: false, ContainsSyntheticMedia: true, NotifySubscribers: false, TimeSpan.FromMinutes(30));

    public static TheoryData<string> AllCultures => Cultures.All;

    [Theory]
    [MemberData(nameof(AllCultures))]
    public void A_scheduled_video_is_private_until_an_instant_in_RFC_3339_in_every_culture(string culture)
    {
        Cultures.Use(culture);

        var json = NewtonsoftJsonSerializer.Instance.Serialize(VideoBody.Scheduled(Texts(), Terms, new(2025, 11, 23, 19, 30, 0, TimeSpan.FromHours(2))).ToVideo());

        json.ShouldContain("\"privacyStatus\":\"private\"");
        json.ShouldContain("\"publishAt\":\"2025-11-23T17:30:00Z\"");
    }

    [Fact]
    public void What_the_owner_declared_is_sent()
    {
        var video = VideoBody.Scheduled(Texts(), Terms, Sample.Now).ToVideo();

        video.Status!.SelfDeclaredMadeForKids.ShouldBe(false);
        video.Status.ContainsSyntheticMedia.ShouldBe(true);
        (video.Snippet!.CategoryId, video.Snippet.DefaultLanguage, video.Snippet.DefaultAudioLanguage).ShouldBe(("24", "en-GB", "en-GB"));
    }

    [Fact]
    public void Only_the_explicit_wish_makes_a_video_public_and_then_it_has_no_other_instant()
    {
        var status = VideoBody.Immediate(Texts(), Terms).ToVideo().Status!;

        (status.PrivacyStatus, status.PublishAtRaw).ShouldBe(("public", null));
    }

    [Fact]
    public void No_other_code_makes_or_sends_a_video()
    {
        var source = Directory.GetFiles(Path.Combine(Repository.Root, "src", "DailyBatch.Core"), "*.cs", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);

        source.Where(f => f.Value.Contains("Videos.Insert(") || f.Value.Contains("new Video(") || f.Value.Contains("new VideoStatus") || f.Value.Contains("Videos.Update(")).ShouldAllBe(f => Path.GetFileName(f.Key) == "UploadLoop.cs");
        source.Single(f => Path.GetFileName(f.Key) == "UploadLoop.cs").Value.ShouldContain("Videos.Insert(body.ToVideo(), VideoBody.Parts,");
        typeof(VideoBody).GetConstructors().ShouldBeEmpty();
    }

    private static VideoTexts Texts() => new("Title", "Text", ["tag"], []);
}
