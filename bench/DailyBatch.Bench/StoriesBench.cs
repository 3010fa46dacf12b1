using System.Diagnostics;
using DailyBatch.Core.Batches.Steps;
using DailyBatch.Core.Episodes;
using DailyBatch.Core.Episodes.Storage;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Stories.Memory;

namespace DailyBatch.Bench;

/// <summary>
/// Three hundred days of five stories by the grammar: how fast they come, whether each keeps all rules and repeats none of the last thousand,
/// and what the memory costs that sees to it.
/// </summary>
internal static class StoriesBench
{
    private const int Days = 300;
    private const int Many = 100_000;
    private const int Asked = 200;
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(60);

    public static async Task RunAsync(Figures figures, CancellationToken token)
    {
        var written = Write(figures, token);
        Judge(figures, written);
        Ask(figures, [.. written.Select(w => w.Story)], token);
        await OpenAsync(figures, [.. written.TakeLast(ToldStories.Remembered)], token);
    }

    private static List<(PlannedVideo Plan, Story Story)> Write(Figures figures, CancellationToken token)
    {
        Console.WriteLine($"Writing {Days * StorySeries.ADay} stories ...");
        var (writer, told, written) = (new GrammarStoryWriter(), new StoryMemory(ToldStories.Remembered), new List<(PlannedVideo, Story)>());
        var started = Stopwatch.GetTimestamp();
        foreach (var plan in StorySeries.Plans("bench", Days))
        {
            written.Add((plan, writer.Write(new StoryRequest(IdOf(written.Count), plan, Target, told), token)));
            if (written.Count % 500 == 0) Console.WriteLine($"  {written.Count} after {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        }

        figures["stories.grammar_per_s"] = written.Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        return written;
    }

    private static void Judge(Figures figures, List<(PlannedVideo Plan, Story Story)> written)
    {
        var started = Stopwatch.GetTimestamp();
        var failures = written.Sum(w => StoryValidator.Validate(w.Story, StoryPattern.Find(w.Plan.Pattern)!, Target).Count);
        figures["stories.validator_ms"] = Stopwatch.GetElapsedTime(started).TotalMilliseconds / written.Count;
        figures["stories.rule_failures"] = failures;

        Console.WriteLine($"Comparing each with the {ToldStories.Remembered} before it, one by one ...");
        var plain = new PlainRepeats(ToldStories.Remembered);
        var repeats = written.Select(w => plain.Check(w.Story)).OfType<string>().ToArray();
        foreach (var repeat in repeats) Console.WriteLine($"  {repeat}");
        figures["stories.repeats"] = repeats.Length;
        figures["stories.nearest_wording"] = plain.Nearest.Wording;
        figures["stories.nearest_plot"] = plain.Nearest.Plot;
    }

    private static void Ask(Figures figures, IReadOnlyList<Story> stories, CancellationToken token)
    {
        var few = new StoryMemory();
        for (var i = 0; i < ToldStories.Remembered; i++) few.Add(IdOf(i), stories[i]);
        figures["stories.never_twice_ms_1000"] = Ask(few, stories);

        Console.WriteLine($"Remembering {Many} stories mixed from the lines of these ...");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var many = new StoryMemory();
        foreach (var story in MixedStories.Of(stories, Many))
        {
            token.ThrowIfCancellationRequested();
            many.Add(IdOf(many.Count), story);
        }

        figures["stories.never_twice_mb_100000"] = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        figures["stories.never_twice_ms_100000"] = Ask(many, stories);
    }

    /// <summary>Milliseconds to read a new story and to look for what it repeats.</summary>
    private static double Ask(StoryMemory memory, IReadOnlyList<Story> stories)
    {
        memory.FindRepeat("new", stories[^1]);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Asked; i++) memory.FindRepeat("new", stories[stories.Count - 1 - i]);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds / Asked;
    }

    private static async Task OpenAsync(Figures figures, IReadOnlyList<(PlannedVideo Plan, Story Story)> written, CancellationToken token)
    {
        Console.WriteLine($"Opening a workspace with {written.Count} episodes ...");
        var root = Directory.CreateTempSubdirectory("dailybatch-bench-").FullName;
        try
        {
            var store = new JsonEpisodeStore(root, root, TimeProvider.System);
            foreach (var (plan, story) in written)
                await store.SaveAsync(Episode.Of(plan, EpisodeId.New(TimeProvider.System), Target, DateTimeOffset.UnixEpoch) with { Story = story }, token);
            figures["stories.memory_build_ms_1000"] = await OpenAsync(store, root, token);
            figures["stories.memory_open_ms_1000"] = await OpenAsync(store, root, token);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<double> OpenAsync(JsonEpisodeStore store, string root, CancellationToken token)
    {
        var started = Stopwatch.GetTimestamp();
        var memory = await new ToldStories(store, new PrintFile(Path.Combine(root, "stories.prints")), Console.WriteLine).OpenAsync(token);
        if (memory.Count != ToldStories.Remembered) throw new InvalidOperationException($"Only {memory.Count} stories were found.");
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static string IdOf(int index) => $"episode_{index:x12}";
}
