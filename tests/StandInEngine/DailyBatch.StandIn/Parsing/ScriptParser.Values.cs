using System.Management.Automation;

namespace DailyBatch.StandIn.Parsing;

/// <content>Values with operators, from the loosest to the tightest.</content>
internal sealed partial class ScriptParser
{
    private Expression Value() => Logical(lists: true);

    private Expression Logical(bool lists) => LeftToRight(() => Compared(lists), () => Operator("and", "or"));

    private Expression Compared(bool lists) => LeftToRight(() => Sum(lists), () => Operator([.. Comparison.Operators]));

    private Expression Sum(bool lists) => LeftToRight(() => Product(lists), () => Sign('+', '-'));

    private Expression Product(bool lists) => LeftToRight(() => Range(lists), () => Sign('*', '/'));

    private static Expression LeftToRight(Func<Expression> part, Func<string?> between)
    {
        Expression left = part();
        while (between() is { } sign) left = new BinaryExpression(left, sign, part());
        return left;
    }

    private Expression Range(bool lists)
    {
        Expression first = List(lists);
        return _in.Take("..") ? new RangeExpression(first, List(lists)) : first;
    }

    private Expression List(bool lists)
    {
        List<Expression> items = [Unary()];
        while (lists && CommaFollows())
        {
            _in.SkipBlank(lines: true);
            items.Add(Unary());
        }

        return items.Count == 1 ? items[0] : new ListExpression(items);
    }

    private Expression Unary()
    {
        _in.SkipBlank(lines: false);
        if (_in.Take("!") || IsWordAhead("-not") && _in.Take("-not")) return new NotExpression(Unary());
        if (_in.Take(",")) return new ListExpression([Unary()]);
        return Postfix(Primary());
    }

    private string? Operator(params string[] names)
    {
        int start = _in.At;
        _in.SkipBlank(lines: false);
        if (_in.Take("-") && Name().ToLowerInvariant() is var name && Array.IndexOf(names, name) >= 0)
        {
            _in.SkipBlank(lines: true);
            return name;
        }

        _in.At = start;
        return null;
    }

    private string? Sign(char one, char other)
    {
        int start = _in.At;
        _in.SkipBlank(lines: false);
        if ((_in.Now == one || _in.Now == other) && !char.IsLetter(_in.Peek(1))) return _in.Next().ToString();
        _in.At = start;
        return null;
    }
}
