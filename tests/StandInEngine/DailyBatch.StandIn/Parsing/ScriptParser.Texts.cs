using System.Text;

namespace DailyBatch.StandIn.Parsing;

/// <content>Names, variables and quoted texts.</content>
internal sealed partial class ScriptParser
{
    private string Name() => _in.TakeWhile(one => char.IsLetterOrDigit(one) || one == '_');

    /// <summary>Null where the dollar sign is only a dollar sign.</summary>
    private VariableExpression? Variable()
    {
        int start = _in.At;
        _in.Expect("$");
        string name;
        if (_in.Take("{"))
        {
            name = _in.TakeWhile(one => one != '}');
            _in.Expect("}");
        }
        else
        {
            name = Name();
            if (name.Equals("env", StringComparison.OrdinalIgnoreCase) && _in.Take(":")) name = "env:" + Name();
        }

        if (name.Length > 0) return new VariableExpression(name);
        _in.At = start;
        return null;
    }

    private Expression Quoted() => _in.Now == '\'' ? Literal() : Expandable();

    private ConstantExpression Literal()
    {
        var text = new StringBuilder();
        _in.Next();
        while (!_in.Done)
        {
            char one = _in.Next();
            if (one != '\'') text.Append(one);
            else if (_in.Take("'")) text.Append('\'');
            else return new ConstantExpression(text.ToString());
        }

        throw _in.Fault("The string is missing the terminator: '");
    }

    private Expression Expandable()
    {
        List<Expression> parts = [];
        var text = new StringBuilder();
        _in.Next();
        while (!_in.Done)
        {
            if (_in.Now == '$' && Inserted() is { } part)
            {
                parts.Add(new ConstantExpression(text.ToString()));
                parts.Add(part);
                text.Clear();
                continue;
            }

            char one = _in.Next();
            if (one == '`' && !_in.Done) text.Append(Escaped(_in.Next()));
            else if (one != '"') text.Append(one);
            else if (_in.Take("\"")) text.Append('"');
            else return parts.Count == 0 ? new ConstantExpression(text.ToString()) : new ConcatenationExpression([.. parts, new ConstantExpression(text.ToString())]);
        }

        throw _in.Fault("The string is missing the terminator: \"");
    }

    private Expression? Inserted() => _in.Take("$(") ? new BodyExpression(Body(')'), AsArray: false) : Variable();

    private static char Escaped(char one) => one switch { 'n' => '\n', 't' => '\t', 'r' => '\r', '0' => '\0', _ => one };
}
