using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Hosting;
using DailyBatch.Fakes.YouTube.Videos;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>Makes of a whole upload what it is meant for.</summary>
internal sealed class UploadFinisher(World world)
{
    public JsonObject Finish(UploadSession session) => session.Kind switch
    {
        UploadKind.Thumbnail => Thumbnail(session),
        UploadKind.Captions => Captions(session),
        _ => VideoJson.Of(world.Videos.Add(VideoMaker.Make(session, world)), session.Parts, world),
    };

    private JsonObject Thumbnail(UploadSession session)
    {
        world.Videos.Change(session.VideoId!, video => video with { Thumbnails = video.Thumbnails.Add(session.Sha256()) });
        var picture = new JsonObject { ["url"] = $"https://i.ytimg.com/vi/{session.VideoId}/default.jpg", ["width"] = 120, ["height"] = 90 };
        return new() { ["kind"] = "youtube#thumbnailSetResponse", ["items"] = new JsonArray(new JsonObject { ["default"] = picture }) };
    }

    private JsonObject Captions(UploadSession session)
    {
        var snippet = session.Body["snippet"]!;
        var caption = new FakeCaption(world.Words.Next("caption", 24), Json.Text(snippet["language"])!, Json.Text(snippet["name"]) ?? "", session.Sha256());
        world.Videos.Change(session.VideoId!, video => video with { Captions = video.Captions.Add(caption) });
        return new()
        {
            ["kind"] = "youtube#caption",
            ["id"] = caption.Id,
            ["snippet"] = new JsonObject { ["videoId"] = session.VideoId, ["language"] = caption.Language, ["name"] = caption.Name, ["status"] = "serving" },
        };
    }
}
