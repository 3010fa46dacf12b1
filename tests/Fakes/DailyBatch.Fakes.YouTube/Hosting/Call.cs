using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>A request with its query and its form read.</summary>
internal sealed class Call(FakeRequest request)
{
    private readonly Dictionary<string, StringValues> _query = QueryHelpers.ParseQuery(request.Query);
    private readonly Lazy<Dictionary<string, StringValues>> _form = new(() => QueryHelpers.ParseQuery(request.Text));

    public FakeRequest Request => request;

    /// <summary>A value of the query; null when it is not there.</summary>
    public string? Value(string name) => _query.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>A list of the query, given as <c>a,b</c> or as repeated parameters.</summary>
    public string[] List(string name) => _query.TryGetValue(name, out var values)
        ? [.. values.SelectMany(value => value!.Split(',', StringSplitOptions.RemoveEmptyEntries))]
        : [];

    /// <summary>A field of the form in the body; null when it is not there.</summary>
    public string? Field(string name) => _form.Value.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>The JSON object in the body.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public JsonObject Body()
    {
        try
        {
            if (JsonNode.Parse(request.Text) is JsonObject body) return body;
        }
        catch (JsonException)
        {
            // The same answer as for JSON that is no object.
        }

        throw new RefusedException(YouTubeErrors.Error(400, "parseError", "Parse Error", "global"));
    }

    /// <summary>The parts that are named; a call without them is refused.</summary>
    public IReadOnlySet<string> Parts() => List("part") is { Length: > 0 } parts
        ? parts.ToHashSet()
        : throw new RefusedException(YouTubeErrors.Error(400, "required", "Required parameter: part", "global"));
}
