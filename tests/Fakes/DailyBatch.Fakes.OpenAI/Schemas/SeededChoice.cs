using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DailyBatch.Fakes.OpenAI.Schemas;

/// <summary>Chance from a seed and a place, not from a sequence: what stands at one place of an answer stays when another place changes.</summary>
internal sealed class SeededChoice(ulong seed)
{
    /// <summary>A whole number in [0, <paramref name="count"/>).</summary>
    public int Below(int count, string place)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{place}"));
        return (int)(((UInt128)BinaryPrimitives.ReadUInt64LittleEndian(hash) * (uint)count) >> 64);
    }

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items, string place) => items[Below(items.Count, place)];
}
