using System.Runtime.InteropServices;
using DailyBatch.Core.Episodes.Storage;

namespace DailyBatch.Core.Stories.Memory;

/// <summary>How a kept print is written as bytes.</summary>
internal static class PrintCoding
{
    /// <summary>Writes one.</summary>
    public static void Write(BinaryWriter writer, KeptPrint kept)
    {
        writer.Write(kept.Stamp.Id);
        writer.Write(kept.Stamp.Written);
        writer.Write(kept.Stamp.Size);
        writer.Write(kept.Print is not null);
        if (kept.Print is { } print) Write(writer, print);
    }

    /// <summary>Reads what <see cref="Write(BinaryWriter, KeptPrint)"/> wrote.</summary>
    public static KeptPrint Read(BinaryReader reader)
    {
        var stamp = new EpisodeStamp(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64());
        return new(stamp, reader.ReadBoolean() ? ReadPrint(reader, stamp.Id) : null);
    }

    private static void Write(BinaryWriter writer, StoryPrint print)
    {
        writer.Write(print.Past.Title);
        Write(writer, print.Past.Plot is { } plot ? [plot] : []);
        Write(writer, print.Past.Facts);
        Write(writer, print.Past.Names);
        Write<uint>(writer, print.Runs);
        Write<uint>(writer, print.Plot);
        Write<float>(writer, print.Weights);
    }

    private static StoryPrint ReadPrint(BinaryReader reader, string id)
    {
        var title = reader.ReadString();
        var plot = ReadTexts(reader).FirstOrDefault();
        var past = new PastStory(id, title, plot, ReadTexts(reader), ReadTexts(reader));
        return new(past, ReadNumbers<uint>(reader), ReadNumbers<uint>(reader), ReadNumbers<float>(reader));
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        return texts;
    }

    private static void Write<T>(BinaryWriter writer, T[] numbers) where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static T[] ReadNumbers<T>(BinaryReader reader) where T : unmanaged
    {
        var numbers = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
