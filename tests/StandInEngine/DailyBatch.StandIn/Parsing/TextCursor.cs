using System.Management.Automation;

namespace DailyBatch.StandIn.Parsing;

/// <summary>A place in a text that is being read.</summary>
internal sealed class TextCursor(string text)
{
    public int At { get; set; }

    public char Now => Peek(0);

    public bool Done => At >= text.Length;

    public char Peek(int ahead) => At + ahead < text.Length ? text[At + ahead] : '\0';

    public string Since(int start) => text[start..At];

    public char Next() => text[At++];

    public bool Take(string word)
    {
        if (string.CompareOrdinal(text, At, word, 0, word.Length) != 0) return false;
        At += word.Length;
        return true;
    }

    public string TakeWhile(Func<char, bool> test)
    {
        int start = At;
        while (!Done && test(Now)) At++;
        return Since(start);
    }

    public void Expect(string word)
    {
        if (!Take(word)) throw Fault($"'{word}' is expected");
    }

    /// <summary>Blanks, continued lines and comments; with <paramref name="lines"/> also ends of lines.</summary>
    public void SkipBlank(bool lines)
    {
        while (!Done)
        {
            if (Now is ' ' or '\t' or '\r' || lines && Now == '\n') At++;
            else if (Now == '`' && Peek(1) is '\n' or '\r') At += Peek(1) == '\r' ? 3 : 2;
            else if (Now == '<' && Peek(1) == '#') SkipTo("#>");
            else if (Now == '#') TakeWhile(one => one != '\n');
            else return;
        }
    }

    public ParseException Fault(string what) => new($"{what} at character {At + 1} of: {text}");

    private void SkipTo(string end)
    {
        int found = text.IndexOf(end, At, StringComparison.Ordinal);
        At = found < 0 ? text.Length : found + end.Length;
    }
}
