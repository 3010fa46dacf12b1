using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Grammar;

/// <summary>The words by which a topic is told from others, as stems.</summary>
internal static partial class TopicWords
{
    private const int Shortest = 3;

    // Words that fit any story: what holds sentences together, what everybody does, who anybody is.
    private static readonly HashSet<string> Common =
    [
        .. """
           a an the and but or nor for from into onto over under with without about after before during until while when where what who whom whose which
           that this these those there then than because though through in of on at to by up out off down back away again against between around
           i me my mine we us our you your he him his she her hers they them their it its one two three some any all every each other another
           no not never ever only just even still also own same so too very more most less much many few
           is are was were be been being am do does did done doing has have had having will would can could should may might must
           get gets got getting give gave given go goes went gone come came take took taken make made keep kept let put say said tell told tells
           know knew find found finds see saw seen look want wanted wants try tried turn turned ask asked need needed call called use used
           think thought feel felt show showed leave left happen happened start began end ended become became live lived
           man men woman women person people guy girl boy old young new big small good bad little last first long great real true
           day days night year years month months week weeks time times hour hours life way thing things somebody someone nobody everyone everything nothing
           story stories drama karma unfair video short tale shocking really finally secretly
           """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Stem.Of),
    ];

    /// <summary>The stems of the words of a text that are its own; what stands in the holes of a phrase is none of them.</summary>
    public static HashSet<string> Of(params IEnumerable<string> texts) =>
        [.. texts.SelectMany(t => StoryText.PlainWords(Hole().Replace(t, " "))).Where(w => w.Length >= Shortest).Select(Stem.Of).Where(s => !Common.Contains(s))];

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
