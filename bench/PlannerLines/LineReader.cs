using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlannerLines;

/// <summary>Understands lines and answers them.</summary>
internal sealed class LineReader(ModelChannel channel)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The answer to a line; null where none is due.</summary>
    public string? Answer(string line)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        try
        {
            return Do(JsonSerializer.Deserialize<LineRequest>(line, Options)!) is { } answer ? JsonSerializer.Serialize(answer, Options) : null;
        }
        catch (JsonException e)
        {
            return JsonSerializer.Serialize(new PlanAnswer(Error: e.Message), Options);
        }
    }

    private PlanAnswer? Do(LineRequest request)
    {
        switch (request)
        {
            case { Op: "start" }:
                channel.Start(request.Seed);
                return null;
            case { Op: "metrics", Rows: { } rows }:
                if (rows.FirstOrDefault(r => !IsKnown(r)) is { } wrong) throw new JsonException($"A word, a day or a figure is out of range: {wrong}.");
                channel.Learn(rows);
                return null;
            case { Op: "plan", Day: >= 0, N: >= 1 and <= ModelChannel.Slots }:
                return new(channel.Plan(request.Day, request.N));
            default:
                throw new JsonException("A line is start with a seed, metrics with rows, or plan with a day and n from 1 to 5.");
        }
    }

    private static bool IsKnown(MeasuredLine row) =>
        row is { Day: >= 0, Niche: >= 0 and < ModelChannel.Niches, Pattern: >= 0 and < ModelChannel.Patterns, Mates: >= 0 }
        && row is { Emotion: >= 0 and < ModelChannel.Emotions, Slot: >= 0 and < ModelChannel.Slots, Views: >= 0, Likes: >= 0, Comments: >= 0 };
}
