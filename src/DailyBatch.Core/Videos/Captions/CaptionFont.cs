using System.Buffers.Binary;
using System.Text;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>
/// The caption font's file, as far as it takes to know how wide a text gets: tables head, hhea, OS/2, hmtx and cmap format 4
/// of the OpenType specification 1.9. Kerning is left out: it makes texts narrower, never wider.
/// </summary>
internal sealed class CaptionFont
{
    /// <summary>The font's name, as libass looks for it.</summary>
    public const string Family = "Anton";

    /// <summary>The file in the fonts folder.</summary>
    public const string FileName = "Anton-Regular.ttf";

    private readonly byte[] _file;
    private readonly Dictionary<uint, int> _tables;
    private readonly CharacterMap _glyphs;
    private readonly int _widths;
    private readonly double _unitsPerSize;

    private CaptionFont(byte[] file)
    {
        _file = file;
        _tables = ReadTables();
        _glyphs = new CharacterMap(file, Table("cmap"));
        _widths = UInt16(Table("hhea") + 34);
        // libass takes the size as the whole height of a line, by the fields that Windows goes by.
        _unitsPerSize = UInt16(Table("OS/2") + 74) + UInt16(Table("OS/2") + 76);
    }

    /// <summary>Reads the font in a folder.</summary>
    /// <exception cref="FaultException">It is missing or damaged (<c>CaptionFontMissing</c>).</exception>
    public static async Task<CaptionFont> LoadAsync(string folder, CancellationToken token)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return new CaptionFont(await File.ReadAllBytesAsync(path, token).ConfigureAwait(false));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or KeyNotFoundException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new FaultException(Missing(path, e));
        }
    }

    /// <summary>How wide a text is.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">The font size as libass takes it, in pixels.</param>
    /// <returns>Pixels, without outline.</returns>
    public double Width(string text, double size) => text.EnumerateRunes().Sum(r => Advance(r.Value)) * size / _unitsPerSize;

    /// <summary>Whether it has a glyph for a character.</summary>
    public bool Has(Rune character) => _glyphs.Find(character.Value) != 0;

    private int Advance(int character)
    {
        var glyph = _glyphs.Find(character);
        // A character that the font lacks comes from another one: as wide as high, to be on the safe side.
        return glyph == 0 ? (int)_unitsPerSize : UInt16(Table("hmtx") + 4 * Math.Min(glyph, _widths - 1));
    }

    private Dictionary<uint, int> ReadTables()
    {
        var tables = new Dictionary<uint, int>();
        for (var i = 0; i < UInt16(4); i++)
            tables[UInt32(12 + 16 * i)] = (int)UInt32(20 + 16 * i);
        return tables;
    }

    private int Table(string tag) => _tables[(uint)tag.Aggregate(0, (sum, c) => (sum << 8) + c)];

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at, 2));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at, 4));

    private static Fault Missing(string path, Exception e) => new(
        "CaptionFontMissing",
        FaultKind.NotFound,
        $"The caption font '{path}' cannot be read.",
        "Install the module again: the font comes with it.",
        path,
        e);
}
