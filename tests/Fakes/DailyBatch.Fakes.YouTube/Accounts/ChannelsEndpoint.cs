using System.Text.Json.Nodes;
using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Hosting;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>The channel that a token was granted for, or channels by id.</summary>
internal sealed class ChannelsEndpoint(World world)
{
    public FakeAnswer List(Call call, FakeGrant grant)
    {
        var (parts, ids) = (call.Parts(), call.List("id"));
        IReadOnlyList<FakeChannel> found = call.Value("mine") is "true" or "True"
            ? [grant.Channel]
            : [.. world.Options.Channels.Where(channel => ids.Contains(channel.Id))];
        return FakeAnswer.Json(Paging.Page(call, "youtube#channelListResponse", found, channel => Of(channel, parts)).ToJsonString());
    }

    private JsonObject Of(FakeChannel channel, IReadOnlySet<string> parts)
    {
        var json = new JsonObject { ["kind"] = "youtube#channel", ["id"] = channel.Id };
        if (parts.Contains("snippet")) json["snippet"] = new JsonObject { ["title"] = channel.Title, ["customUrl"] = "@" + channel.Title.Replace(" ", "").ToLowerInvariant() };
        if (parts.Contains("contentDetails")) json["contentDetails"] = new JsonObject { ["relatedPlaylists"] = new JsonObject { ["likes"] = "", ["uploads"] = channel.Uploads } };
        if (parts.Contains("statistics")) json["statistics"] = new JsonObject { ["videoCount"] = $"{world.Videos.All.Count(video => video.ChannelId == channel.Id)}", ["hiddenSubscriberCount"] = false };
        if (parts.Contains("status")) json["status"] = new JsonObject { ["privacyStatus"] = "public", ["isLinked"] = true, ["longUploadsStatus"] = "longUploadsUnspecified" };
        return json;
    }
}
