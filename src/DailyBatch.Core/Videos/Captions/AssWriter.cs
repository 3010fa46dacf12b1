using System.Globalization;
using System.Text;
using DailyBatch.Core.Episodes;

namespace DailyBatch.Core.Videos.Captions;

/// <summary>Writes captions as Advanced SubStation Alpha for libass.</summary>
internal sealed class AssWriter(CaptionStyle style, CaptionFont font)
{
    private const string Header = """
        [Script Info]
        ScriptType: v4.00+
        PlayResX: 1080
        PlayResY: 1920
        WrapStyle: 2
        ScaledBorderAndShadow: yes
        YCbCr Matrix: TV.709

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding

        """;

    /// <summary>The file's content in the usual style.</summary>
    public static string Write(IReadOnlyList<Caption> captions, CaptionFont font) => new AssWriter(CaptionStyles.Bold, font).Write(captions);

    /// <summary>The file's content.</summary>
    public string Write(IReadOnlyList<Caption> captions)
    {
        var characters = captions.Select(c => c.Speaker).Where(s => s != StoryLine.Narrator).Distinct().ToList();
        var events = new AssEvents();
        var (placed, whole) = (new PlacedCaption(style, font, events), new WholeCaption(style, font, events));
        foreach (var caption in captions)
        {
            var name = NameOf(characters.IndexOf(caption.Speaker));
            if (caption.Words.Any(w => CaptionScript.NeedsLibass(w.Text, font))) whole.Write(caption, name, ColorOf(characters.IndexOf(caption.Speaker)));
            else placed.Write(caption, name);
        }

        return $"{Header}{Styles(characters.Count)}\n{events}";
    }

    /// <summary>One for the narrator and one for each character.</summary>
    private string Styles(int characters)
    {
        var text = new StringBuilder();
        for (var i = -1; i < characters; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"Style: {NameOf(i)},{CaptionFont.Family},{style.FontSize},{AssText.Color(ColorOf(i))},&H00FFFFFF,{AssText.Color(style.OutlineColor)},&H80000000,0,0,0,0,100,100,0,0,1,{style.Outline},{style.Shadow},5,0,0,0,1\n");
        }

        return text.ToString();
    }

    /// <summary>Names of ours, not the speakers': a comma in one would end the field.</summary>
    private static string NameOf(int character) => character < 0 ? "narrator" : string.Create(CultureInfo.InvariantCulture, $"character{character + 1}");

    private string ColorOf(int character) => character < 0 ? style.TextColor : style.CharacterColors[character % style.CharacterColors.Count];
}
