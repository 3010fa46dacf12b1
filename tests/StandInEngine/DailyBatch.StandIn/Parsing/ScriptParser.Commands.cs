using System.Globalization;
using System.Text;
using DailyBatch.StandIn.Binding;

namespace DailyBatch.StandIn.Parsing;

/// <content>Commands and their arguments.</content>
internal sealed partial class ScriptParser
{
    private CommandCall Command()
    {
        string name = _in.TakeWhile(one => !char.IsWhiteSpace(one) && one is not ('|' or ';' or '(' or ')' or '{' or '}'));
        if (name.Length == 0) throw _in.Fault("A command is expected");
        List<ArgumentWord> words = [];
        while (true)
        {
            _in.SkipBlank(lines: false);
            if (_in.Done || _in.Now is '|' or ';' or '\n' or ')' or '}') return new CommandCall(name, words);
            words.Add(Word());
        }
    }

    private ArgumentWord Word()
    {
        if (_in.Now == '-' && (char.IsLetter(_in.Peek(1)) || _in.Peek(1) == '_')) return NamedWord();
        if (_in.Now != '@' || !char.IsLetter(_in.Peek(1))) return new ArgumentWord(null, Argument(), false);
        _in.Next();
        return new ArgumentWord(null, new VariableExpression(Name()), true);
    }

    private ArgumentWord NamedWord()
    {
        _in.Next();
        string name = Name();
        if (!_in.Take(":")) return new ArgumentWord(name, null, false);
        _in.SkipBlank(lines: false);
        return new ArgumentWord(name, Argument(), false);
    }

    /// <summary>One value, or several between commas.</summary>
    private Expression Argument()
    {
        List<Expression> items = [ArgumentItem()];
        while (CommaFollows())
        {
            _in.SkipBlank(lines: true);
            items.Add(ArgumentItem());
        }

        return items.Count == 1 ? items[0] : new ListExpression(items);
    }

    private bool CommaFollows()
    {
        int start = _in.At;
        _in.SkipBlank(lines: false);
        if (_in.Take(",")) return true;
        _in.At = start;
        return false;
    }

    private Expression ArgumentItem()
    {
        if (_in.Now is '\'' or '"') return Quoted();
        if (_in.Now is '(' or '{' || _in.Now == '@' && _in.Peek(1) is '(' or '{') return Postfix(Primary());
        if (_in.Now != '$') return Bareword([]);
        Expression variable = Postfix(Primary());
        return EndsWord() ? variable : Bareword([variable]);
    }

    /// <summary>Text without quotes: a number where it is one, with variables in it where it has some.</summary>
    private Expression Bareword(List<Expression> parts)
    {
        var plain = new StringBuilder();
        while (!EndsWord())
        {
            if (_in.Now == '$' && Inserted() is { } inserted)
            {
                parts.Add(new ConstantExpression(plain.ToString()));
                parts.Add(inserted);
                plain.Clear();
            }
            else if (_in.Now is '\'' or '"')
            {
                parts.Add(new ConstantExpression(plain.ToString()));
                parts.Add(Quoted());
                plain.Clear();
            }
            else
            {
                if (_in.Now == '`' && _in.Peek(1) != '\0') _in.Next();
                plain.Append(_in.Next());
            }
        }

        if (parts.Count == 0) return Number(plain.ToString()) ?? new ConstantExpression(plain.ToString());
        return new ConcatenationExpression([.. parts, new ConstantExpression(plain.ToString())]);
    }

    private bool EndsWord() => _in.Done || char.IsWhiteSpace(_in.Now) || _in.Now is '|' or ';' or ',' or '(' or ')' or '{' or '}';

    private static ConstantExpression? Number(string word)
    {
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole)) return new(new NumberText(whole, word));
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long great)) return new(new NumberText(great, word));
        const NumberStyles Broken = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(word, Broken, CultureInfo.InvariantCulture, out double broken) ? new(new NumberText(broken, word)) : null;
    }
}
