using System.Text.RegularExpressions;

namespace DailyBatch.Core.Stories.Retelling;

/// <summary>Takes out of a post, a letter or a report what is no story: links, edits, headers, tags, markup, pictures, asides in brackets.</summary>
internal static partial class SourceCleaning
{
    private const int MostInHeadline = 24;

    /// <summary>The story's own words.</summary>
    public static CleanSource Clean(string raw)
    {
        var (text, genders) = AgeTags.Read(Quotes(raw.ReplaceLineEndings("\n")));
        text = Markup().Replace(Link().Replace(text, "$1"), " ");
        var lines = text.Split('\n').Select(l => l.Trim().TrimStart('-', '+', '#', '>', ' ', '•')).Where(l => !Header().IsMatch(l)).ToList();
        var headline = TakeHeadline(lines);
        var paragraphs = Paragraphs(lines).Select(Plain).Where(p => p.Any(char.IsLetter));
        return new(string.Join('\n', paragraphs), headline is null ? null : Plain(headline).Trim(), genders);
    }

    private static string Quotes(string text) => CurlySingle().Replace(CurlyDouble().Replace(text, "\""), "'");

    /// <summary>The first line, when more follows and it does not end as a sentence does, or is one of the questions that such posts are named by.</summary>
    private static string? TakeHeadline(List<string> lines)
    {
        var at = lines.FindIndex(l => l.Length > 0);
        if (at < 0 || lines.Skip(at + 1).All(l => l.Length == 0)) return null;
        var first = lines[at];
        var isTitle = PostTitle().IsMatch(first) || (first[^1] is not ('.' or '!' or '"' or ':' or ',') && StoryText.CountWords(first) <= MostInHeadline && IsApart(lines, at));
        if (!isTitle) return null;
        lines.RemoveAt(at);
        return first;
    }

    private static bool IsApart(List<string> lines, int at) => lines[at + 1].Length == 0;

    /// <summary>Lines that were only broken become one again; a line that ends as a sentence does ends its paragraph.</summary>
    private static IEnumerable<string> Paragraphs(IEnumerable<string> lines)
    {
        var paragraph = "";
        foreach (var line in lines.Append(""))
        {
            if (line.Length == 0 || (paragraph.Length > 0 && paragraph[^1] is '.' or '!' or '?' or '"' or ':'))
            {
                if (paragraph.Length > 0) yield return paragraph;
                paragraph = "";
            }

            paragraph = paragraph.Length == 0 ? line : $"{paragraph} {line}";
        }
    }

    private static string Plain(string paragraph)
    {
        var text = Figures.Say(ShortForms.WriteOut(Brackets().Replace(Dateline().Replace(Script(paragraph), ""), " ")));
        text = Dots().Replace(text, m => m.Groups[1].Success ? ". " : ", ");
        text = Dash().Replace(text, ", ").Replace("&", " and ", StringComparison.Ordinal).Replace("; ", ". ", StringComparison.Ordinal);
        text = Slash().Replace(text, "$1 or $2").Replace(':', ',').Replace(",\"", ", \"", StringComparison.Ordinal);
        text = Strange().Replace(text, " ");
        text = ManyMarks().Replace(text, m => m.Value.Contains('?', StringComparison.Ordinal) ? "?" : m.Value[..1]);
        text = Swearing().Replace(text, "");
        text = SpaceBefore().Replace(Spaces().Replace(text, " "), "$1");
        text = Commas().Replace(text, m => m.Value.Trim()[^1] is var end && end == ',' ? ", " : end.ToString());
        return Starts().Replace(text.Trim(' ', ','), m => m.Value.ToUpperInvariant());
    }

    /// <summary>A line of a chat, <c>Boss: You are fired.</c>, as speech.</summary>
    private static string Script(string paragraph) => ScriptLine().Replace(paragraph, m => m.Groups["who"].Value switch
    {
        "Me" => $"I said, \"{m.Groups["said"].Value}\"",
        "Him" or "Her" => $"{(m.Groups["who"].Value == "Him" ? "He" : "She")} said, \"{m.Groups["said"].Value}\"",
        var who when RoleNouns.Has(who.ToLowerInvariant()) => $"My {who.ToLowerInvariant()} said, \"{m.Groups["said"].Value}\"",
        var who => $"{who} said, \"{m.Groups["said"].Value}\"",
    });

    [GeneratedRegex(@"^(?<who>[A-Z][a-z]+):\s+(?<said>[^""]{3,160}[.!?])$")]
    private static partial Regex ScriptLine();

    [GeneratedRegex("[“”„«»‟]|''|``")]
    private static partial Regex CurlyDouble();

    [GeneratedRegex("[‘’‚´`]")]
    private static partial Regex CurlySingle();

    [GeneratedRegex(@"!?\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"https?://\S+|www\.\S+|<[^>\n]{1,80}>|&\w+;|\b[ru]/\w+|@\w+|#(?=\w)|\*+|_{1,3}(?=\w)|(?<=\w)_{1,3}|~~|\|+|\\")]
    private static partial Regex Markup();

    // Notes to readers, greetings and closings of letters, signatures, lines without words.
    [GeneratedRegex(@"^(?:\W*(?:edit|update|eta|tl;?\s?dr|p\.?s|note|mods?|flair|source|posted by|by|subject|re|date|from|to|sent|cc)\b\s*\d*\s*[:;,.\-–—].*|by [A-Z]\w+ [A-Z]\w+|\W*dear\b[^.!?]{0,60}[,:]?|(?:yours|best|kind|warm|sincerely|regards|respectfully|with (?:love|regards)|love|thanks|thank you|cheers)\b[^.!?]{0,40}[,.]?|\W*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\W*(?:AITA|AITAH|WIBTA|AIO|TIFU|WIBTAH)\b|^\[[^\]]+\]|^title\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex PostTitle();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")]
    private static partial Regex Brackets();

    // "CHICAGO (AP) —", "SPRINGFIELD, Ill. –"
    [GeneratedRegex(@"^[A-Z]{3,}[A-Z ]*(?:, [A-Z][a-z]+\.?)?(?: \([A-Z]+\))?\s*[—–-]+\s*")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\s*(?:\.\s?){2,}\s*((?=[A-Z""]|$))?|…\s*((?=[A-Z""]|$))?")]
    private static partial Regex Dots();

    [GeneratedRegex(@"\s+[-–—]+\s+|\s*[—–]+\s*|\s*--+\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(\p{L}+)/(\p{L}+)")]
    private static partial Regex Slash();

    [GeneratedRegex(@"[^\p{L}\s.,!?'""-]")]
    private static partial Regex Strange();

    [GeneratedRegex(@"[!?]{2,}|,{2,}")]
    private static partial Regex ManyMarks();

    // Words that only swear and say nothing.
    [GeneratedRegex(@"\b(?:f[u*]?[c*]?king|fuckin|damn(?:ed)?|goddamn|bloody|freaking|frigging) (?=\p{L})|\b(?:the fuck|the hell)\b ?", RegexOptions.IgnoreCase)]
    private static partial Regex Swearing();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s+([.,!?])")]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"(?:,\s*)+[.!?,]|,\s*,\s*")]
    private static partial Regex Commas();

    [GeneratedRegex(@"(?:^|(?<=[.!?]""?\s))\p{Ll}")]
    private static partial Regex Starts();
}
