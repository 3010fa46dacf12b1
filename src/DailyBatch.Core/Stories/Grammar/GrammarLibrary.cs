using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>All data of the grammar, read once from this assembly.</summary>
internal sealed class GrammarLibrary
{
    private const string Premises = "stories/premises/";
    private static readonly Lazy<GrammarLibrary> Shared = new(() => new GrammarLibrary());

    private GrammarLibrary()
    {
        var names = typeof(GrammarLibrary).Assembly.GetManifestResourceNames().Select(n => (Resource: n, Path: n.Replace('\\', '/')));
        All = [.. names.Where(n => n.Path.StartsWith(Premises, StringComparison.Ordinal))
            .OrderBy(n => n.Path, StringComparer.Ordinal)
            .Select(n => Read(n.Resource, GrammarJson.Default.Premise))];
        Moods = Read("stories/moods.json", GrammarJson.Default.MoodBook);
        Names = Read("stories/names.json", GrammarJson.Default.NameBook);
    }

    /// <summary>The one library.</summary>
    public static GrammarLibrary Instance => Shared.Value;

    /// <summary>All premises in the order of their ids within their niches.</summary>
    public IReadOnlyList<Premise> All { get; }

    /// <summary>The sentences by emotion.</summary>
    public MoodBook Moods { get; }

    /// <summary>The names.</summary>
    public NameBook Names { get; }

    private static T Read<T>(string resource, JsonTypeInfo<T> type)
    {
        using var stream = typeof(GrammarLibrary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"The resource {resource} is empty.");
    }
}
