using System.Security.Cryptography;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>
/// The prints of the newest stories in one file, so that a start does not read a thousand episodes. Lies in the cache: when it is missing,
/// damaged or made by another version, the prints are made again.
/// </summary>
internal sealed class PrintFile(string path)
{
    private const string Format = "prints 1 ";

    /// <summary>The kept prints by episode; none when the file is not there or not to be trusted.</summary>
    public async Task<IReadOnlyDictionary<string, KeptPrint>> ReadAsync(CancellationToken token)
    {
        try
        {
            return Parse(await File.ReadAllBytesAsync(path, token).ConfigureAwait(false)).ToDictionary(p => p.Stamp.Id);
        }
        catch (Exception e) when (StorageFault.Covers(e) || e is ArgumentException or FormatException or OverflowException or InvalidDataException)
        {
            return new Dictionary<string, KeptPrint>();
        }
    }

    /// <summary>Keeps these prints and no others.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public async Task WriteAsync(IReadOnlyCollection<KeptPrint> prints, CancellationToken token)
    {
        using var content = new MemoryStream();
        await using (var writer = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Format + PlotWords.Version);
            writer.Write(prints.Count);
            foreach (var print in prints) PrintCoding.Write(writer, print);
        }

        var bytes = content.ToArray();
        await AtomicFile.WriteAsync(path, async (stream, t) =>
        {
            await stream.WriteAsync(SHA256.HashData(bytes), t).ConfigureAwait(false);
            await stream.WriteAsync(bytes, t).ConfigureAwait(false);
        }, token).ConfigureAwait(false);
    }

    private static List<KeptPrint> Parse(byte[] file)
    {
        if (file.Length < SHA256.HashSizeInBytes) throw new InvalidDataException();
        var content = file.AsSpan(SHA256.HashSizeInBytes);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(file.AsSpan(0, SHA256.HashSizeInBytes))) throw new InvalidDataException();
        using var reader = new BinaryReader(new MemoryStream(file, SHA256.HashSizeInBytes, content.Length));
        if (reader.ReadString() != Format + PlotWords.Version) throw new InvalidDataException();
        var prints = new List<KeptPrint>();
        for (var left = reader.ReadInt32(); left > 0; left--) prints.Add(PrintCoding.Read(reader));
        return prints;
    }
}
