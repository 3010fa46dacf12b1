using System.IO.Enumeration;

namespace DailyBatch.Core.Episodes.Storage;

/// <summary>
/// The ids in a folder of episodes, told from the names of its files. A channel can have a hundred thousand: those of ours are kept as the
/// numbers that they are, which sort in no time, and become texts only when they are asked for.
/// </summary>
internal static class EpisodeNames
{
    private const string Extension = ".json";

    /// <summary>Ids of ours, newest first, and ids that are no times, in the order of their letters.</summary>
    /// <param name="folder">The folder; it must be there.</param>
    /// <param name="latest">A time after it is chance and none of ours.</param>
    public static (IEnumerable<string> Timed, IReadOnlyList<string> Old) In(string folder, DateTimeOffset latest)
    {
        var (times, old) = (new List<long>(), new List<string>());
        foreach (var (time, id) in Entries(folder, latest.ToUnixTimeMilliseconds()))
        {
            if (id is null) times.Add(time);
            else old.Add(id);
        }

        times.Sort();
        times.Reverse();
        old.Sort(StringComparer.Ordinal);
        return (times.Select(EpisodeId.OfTime), old);
    }

    private static FileSystemEnumerable<(long Time, string? Id)> Entries(string folder, long latest) =>
        new(folder, (ref FileSystemEntry entry) => Read(entry.FileName[..^Extension.Length], latest), new EnumerationOptions { AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(Extension, StringComparison.Ordinal) && EpisodeId.IsValid(entry.FileName[..^Extension.Length]),
        };

    private static (long Time, string? Id) Read(ReadOnlySpan<char> name, long latest) =>
        EpisodeId.MillisecondsOf(name) is { } time && time <= latest ? (time, null) : (0, name.ToString());
}
