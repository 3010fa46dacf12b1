using System.Buffers.Binary;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>From characters to glyphs: a cmap table of format 4 (OpenType specification 1.9, "cmap").</summary>
internal sealed class CharacterMap
{
    private const int MostCharacters = 0xFFFF;
    private const int Format4 = 4;

    private readonly byte[] _file;
    private readonly int _start;
    private readonly int _segments;

    /// <summary>The map of a font file.</summary>
    /// <exception cref="KeyNotFoundException">It has none of that format.</exception>
    public CharacterMap(byte[] file, int cmap)
    {
        _file = file;
        var found = Enumerable.Range(0, UInt16(cmap + 2))
            .Select(i => cmap + (UInt16(cmap + 8 + 8 * i) << 16) + UInt16(cmap + 10 + 8 * i))
            .Where(table => UInt16(table) == Format4)
            .ToList();
        if (found.Count == 0) throw new KeyNotFoundException("The font has no character map of format 4.");
        (_start, _segments) = (found[0], UInt16(found[0] + 6) / 2);
    }

    /// <summary>The glyph of a character; 0 for one that the font lacks.</summary>
    public int Find(int character)
    {
        if (character > MostCharacters) return 0;
        var (ends, starts) = (_start + 14, _start + 16 + 2 * _segments);
        for (var i = 0; i < _segments; i++)
        {
            if (UInt16(ends + 2 * i) < character) continue;
            var first = UInt16(starts + 2 * i);
            return first > character ? 0 : Find(character, first, starts + 2 * _segments + 2 * i);
        }

        return 0;
    }

    private int Find(int character, int first, int delta)
    {
        var offsets = delta + 2 * _segments;
        var offset = UInt16(offsets);
        if (offset == 0) return (character + UInt16(delta)) & 0xFFFF;
        var glyph = UInt16(offsets + offset + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + UInt16(delta)) & 0xFFFF;
    }

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at, 2));
}
