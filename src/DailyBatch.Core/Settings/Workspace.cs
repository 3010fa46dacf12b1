namespace DailyBatch.Core.Settings;

/// <summary>The folder of one channel, and the one place where its paths are made.</summary>
/// <param name="Root">Absolute path of the workspace.</param>
/// <param name="Paths">The configured folders.</param>
public sealed record Workspace(string Root, PathSettings Paths)
{
    /// <summary>The settings file that marks a workspace.</summary>
    public const string SettingsFileName = "dailybatch.json";

    /// <summary>The settings file.</summary>
    public string SettingsFile => Path.Combine(Root, SettingsFileName);

    /// <summary>One JSON file an episode.</summary>
    public string Episodes => Path.Combine(Resolve(Paths.Storage), "episodes");

    /// <summary>One JSON file a date.</summary>
    public string Batches => Path.Combine(Resolve(Paths.Storage), "batches");

    /// <summary>How far the upload of each episode has come. It holds secrets: only the owner may read it.</summary>
    public string Journal => Path.Combine(Resolve(Paths.Storage), "journal");

    /// <summary>Held while a run works in the workspace.</summary>
    public string LockFile => Path.Combine(Resolve(Paths.Storage), "dailybatch.lock");

    /// <summary>Snapshots of counts, one file a UTC day.</summary>
    public string Metrics => Path.Combine(Resolve(Paths.Storage), "metrics");

    /// <summary>Reports of YouTube Analytics, one file a Pacific day.</summary>
    public string Reports => Path.Combine(Metrics, "reports");

    /// <summary>Held while figures are taken in.</summary>
    public string MetricsLock => Path.Combine(Metrics, "metrics.lock");

    /// <summary>What may be deleted at any time.</summary>
    public string Cache => Resolve(Paths.Cache);

    /// <summary>Answers that were paid for, one folder an episode until its story is stored.</summary>
    public string Answers => Path.Combine(Cache, "answers");

    /// <summary>What the memory of stories knows of each episode, so that not all of them are read at each start.</summary>
    public string StoryPrints => Path.Combine(Cache, "stories.prints");

    /// <summary>What the planner knows of each episode, so that not all of them are read for each plan.</summary>
    public string PlanHistory => Path.Combine(Cache, "planner.history");

    /// <summary>One log a date.</summary>
    public string Logs => Resolve(Paths.Logs);

    /// <summary>The videos of a date.</summary>
    public string Videos(DateOnly date) => Path.Combine(Resolve(Paths.Outputs), "videos", Day(date));

    /// <summary>The folder of an episode's video.</summary>
    public string VideoFolder(DateOnly date, string episodeId) => Path.Combine(Videos(date), episodeId);

    /// <summary>The outbox folder of a date.</summary>
    public string Outbox(DateOnly date) => Path.Combine(Resolve(Paths.Outputs), "outbox", Day(date));

    /// <summary>A date as it stands in file names.</summary>
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A path of the settings made absolute.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Root);
}
