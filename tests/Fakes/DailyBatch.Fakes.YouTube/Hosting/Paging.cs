using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Accounts;
using DailyBatch.Fakes.YouTube.Errors;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>Lists with pages.</summary>
internal static class Paging
{
    private const int Usual = 5;
    private const int Most = 50;

    /// <summary>The page that a call asks for.</summary>
    public static JsonObject Page<T>(Call call, string kind, IReadOnlyList<T> all, Func<T, JsonObject> item)
    {
        var (size, start) = (Size(call.Value("maxResults")), Start(call.Value("pageToken")));
        var page = new JsonObject
        {
            ["kind"] = kind,
            ["pageInfo"] = new JsonObject { ["totalResults"] = all.Count, ["resultsPerPage"] = size },
            ["items"] = new JsonArray([.. all.Skip(start).Take(size).Select(item)]),
        };
        if (start + size < all.Count) page["nextPageToken"] = Words.Base64(Encoding.ASCII.GetBytes($"at {start + size}"));
        return page;
    }

    private static int Size(string? text)
    {
        if (text is null) return Usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size <= Most ? size : throw Refused("maxResults");
    }

    private static int Start(string? token)
    {
        if (token is null) return 0;
        try
        {
            var padded = token.Replace('-', '+').Replace('_', '/').PadRight((token.Length + 3) / 4 * 4, '=');
            return int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(padded))["at ".Length..], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw Refused("pageToken");
        }
    }

    private static RefusedException Refused(string name) =>
        new(YouTubeErrors.Error(400, name == "pageToken" ? "invalidPageToken" : "invalidParameter", $"Invalid value for {name}.", "youtube.parameter"));
}
