using System.Text.Json;
using System.Text.Json.Serialization;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Runtime;
using DailyBatch.Core.Stories.Grammar;
using DailyBatch.Core.Stories.Models.Prompts;

namespace DailyBatch.Core.Stories.Models.Writing.Ideas;

/// <summary>Starting points for ideas. A model that is left alone thinks of the same wedding dress every day.</summary>
internal static partial class SparkBook
{
    private const string Pressures = "pressures";

    private static readonly Lazy<Dictionary<string, string[]>> Words = new(() =>
        JsonSerializer.Deserialize(PromptFiles.Read("sparks.json"), SparkJson.Default.DictionaryStringStringArray)!);

    /// <summary>One spark for each idea, drawn from the plan's seed. People are left open where a topic names them.</summary>
    public static IEnumerable<string> For(PlannedVideo plan, int count)
    {
        var chance = SeededRandom.For(plan.Seed, "sparks");
        var people = chance.Shuffle(Words.Value[NicheFamily.Of(plan.Niche)]);
        var (props, pressures) = (chance.Shuffle(SceneWords.Props), chance.Shuffle(Words.Value[Pressures]));
        return Enumerable.Range(0, count).Select(i =>
        {
            var who = plan.TopicHint is null ? $"{people[i % people.Length]}; " : "";
            return $"{i + 1}. {who}the object: {props[i % props.Length]}; {pressures[i % pressures.Length]}";
        });
    }

    [JsonSerializable(typeof(Dictionary<string, string[]>))]
    private sealed partial class SparkJson : JsonSerializerContext;
}
