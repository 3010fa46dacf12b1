using System.Management.Automation;

namespace DailyBatch.StandIn.Parsing;

/// <content>Single values and what may follow them directly.</content>
internal sealed partial class ScriptParser
{
    private Expression Primary()
    {
        if (_in.Take("$(") || _in.Take("(")) return new BodyExpression(Body(')'), AsArray: false);
        if (_in.Take("@(")) return new BodyExpression(Body(')'), AsArray: true);
        if (_in.Take("@{")) return Table();
        if (_in.Now == '$') return Variable() ?? throw _in.Fault("A variable's name is expected");
        if (_in.Now is '\'' or '"') return Quoted();
        if (_in.Now == '[') return TypeOrCast();
        if (_in.Now == '{') return Block();
        string number = _in.TakeWhile(one => char.IsAsciiDigit(one) || one == '-');
        if (_in.Now == '.' && char.IsAsciiDigit(_in.Peek(1))) number += _in.Next() + _in.TakeWhile(char.IsAsciiDigit);
        return Number(number) ?? throw _in.Fault("A value is expected");
    }

    private Expression Postfix(Expression value)
    {
        while (true)
        {
            if (_in.Now == '.' && char.IsLetter(_in.Peek(1)) && _in.Next() == '.') value = Member(value, Name());
            else if (_in.Take("[")) value = Index(value);
            else return value;
        }
    }

    private Expression Member(Expression target, string name) =>
        _in.Take("(") ? new CallExpression(target, name, CallArguments(), IsStatic: false) : new MemberExpression(target, name);

    private IndexExpression Index(Expression target)
    {
        Expression index = Value();
        _in.Expect("]");
        return new IndexExpression(target, index);
    }

    private List<Expression> CallArguments()
    {
        List<Expression> all = [];
        _in.SkipBlank(lines: true);
        while (!_in.Take(")"))
        {
            all.Add(Logical(lists: false));
            _in.SkipBlank(lines: true);
            if (_in.Take(",")) _in.SkipBlank(lines: true);
        }

        return all;
    }

    private Expression TypeOrCast()
    {
        _in.Expect("[");
        string name = _in.TakeWhile(one => char.IsLetterOrDigit(one) || one is '.' or '_' or '+');
        if (_in.Take("[]")) name += "[]";
        _in.Expect("]");
        var type = new TypeExpression(name);
        if (_in.Take("::")) return Static(type);
        return _in.Done || EndsWord() && _in.Now != '(' && _in.Now != ' ' || _in.Now == ' ' && !ValueFollows() ? type : new CastExpression(type, Unary());
    }

    private bool ValueFollows()
    {
        int start = _in.At;
        _in.SkipBlank(lines: false);
        bool follows = StartsValue();
        _in.At = start;
        return follows;
    }

    private Expression Static(TypeExpression type)
    {
        string name = Name();
        return _in.Take("(") ? new CallExpression(type, name, CallArguments(), IsStatic: true) : new StaticMemberExpression(type, name);
    }

    private TableExpression Table()
    {
        List<(Expression, Statement)> entries = [];
        while (true)
        {
            do _in.SkipBlank(lines: true);
            while (_in.Take(";"));
            if (_in.Take("}")) return new TableExpression(entries);
            Expression key = _in.Now is '\'' or '"' ? Quoted() : new ConstantExpression(Name());
            _in.SkipBlank(lines: false);
            _in.Expect("=");
            _in.SkipBlank(lines: true);
            entries.Add((key, One()));
        }
    }

    private ScriptBlockExpression Block()
    {
        _in.Expect("{");
        int start = _in.At;
        List<Statement> body = Body('}');
        return new ScriptBlockExpression(new ScriptBlock(_in.Since(start)[..^1], body));
    }

    private List<Statement> Body(char end)
    {
        List<Statement> body = Statements(end);
        _in.Expect(end.ToString());
        return body;
    }
}
