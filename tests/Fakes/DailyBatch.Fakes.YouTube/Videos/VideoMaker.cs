using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Uploads;

namespace DailyBatch.Fakes.YouTube.Videos;

/// <summary>Makes a video of a session whose last byte has come.</summary>
internal static class VideoMaker
{
    private static readonly FakeVideo Nothing = new() { Id = "", ChannelId = "", MadeAt = default, Standing = new() };

    /// <summary>Refuses what would be refused later too.</summary>
    public static void Check(JsonObject body, IReadOnlySet<string> parts, DateTimeOffset now) => Describe(Nothing, body, parts, now);

    public static FakeVideo Make(UploadSession session, World world) => Describe(
        Nothing with
        {
            Id = world.Words.Next("video", 11),
            ChannelId = session.Grant.Channel.Id,
            MadeAt = world.Clock.GetUtcNow(),
            Sha256 = session.Sha256(),
            Length = session.Stored,
            NotifySubscribers = session.NotifySubscribers,
        },
        session.Body, session.Parts, world.Clock.GetUtcNow());

    // A part that is not named is not read, whatever the body holds: a status without its name makes a public video.
    private static FakeVideo Describe(FakeVideo video, JsonObject body, IReadOnlySet<string> parts, DateTimeOffset now) =>
        SnippetReader.Read(Part(body, parts, "snippet"), video) with { Standing = StandingReader.Read(Part(body, parts, "status"), now) };

    private static JsonObject? Part(JsonObject body, IReadOnlySet<string> parts, string name) => parts.Contains(name) ? body[name] as JsonObject : null;
}
