namespace DailyBatch.Core.Episodes;

/// <summary>A whole story: words, people and scenes, and the texts that go with the video.</summary>
public sealed record Story
{
    /// <summary>The video's title, at most 100 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The story in one sentence.</summary>
    public required string Logline { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The beats in their order. In old files made from the scenes.</summary>
    public required IReadOnlyList<Beat> Beats { get; init; }

    /// <summary>Everybody who appears. The narrator need not be among them.</summary>
    public required IReadOnlyList<Character> Characters { get; init; }

    /// <summary>The scenes, numbered from 1.</summary>
    public required IReadOnlyList<Scene> Scenes { get; init; }

    /// <summary>The video's description, at most 5000 bytes of UTF-8.</summary>
    public string Description { get; init; } = "";

    /// <summary>The video's tags, without #.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Two to six words for the thumbnail.</summary>
    public string HookLine { get; init; } = "";

    /// <summary>Themes, for the metadata.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The moral conflict as pairs such as <c>loyalty vs truth</c>.</summary>
    public IReadOnlyList<string> MoralAxes { get; init; } = [];

    /// <summary>Who wrote it: <c>grammar</c>, or the model's name.</summary>
    public required string Writer { get; init; }

    /// <summary>How it came about; null in old files.</summary>
    public StoryWriting? Writing { get; init; }

    /// <summary>How it is cut: talking_head_heavy, broll_cinematic or mixed_rapid.</summary>
    public string EditPattern { get; init; } = "broll_cinematic";

    /// <summary>All lines in the order in which they are heard.</summary>
    public IEnumerable<StoryLine> Lines => Beats.SelectMany(b => b.Lines);

    /// <inheritdoc/>
    public override string ToString() => Title;
}
