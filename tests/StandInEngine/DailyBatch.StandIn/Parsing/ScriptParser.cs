namespace DailyBatch.StandIn.Parsing;

/// <summary>Reads the part of PowerShell's language that examples of a module are written in: assignments, pipelines, values.</summary>
internal sealed partial class ScriptParser(string text)
{
    private readonly TextCursor _in = new(text);

    /// <exception cref="System.Management.Automation.ParseException">The text is something else.</exception>
    public static IReadOnlyList<Statement> Parse(string text)
    {
        var parser = new ScriptParser(text);
        IReadOnlyList<Statement> all = parser.Statements('\0');
        return parser._in.Done ? all : throw parser._in.Fault($"Unexpected '{parser._in.Now}'");
    }

    private List<Statement> Statements(char end)
    {
        List<Statement> all = [];
        while (true)
        {
            do _in.SkipBlank(lines: true);
            while (_in.Take(";"));
            if (_in.Done || _in.Now == end) return all;
            all.Add(One());
        }
    }

    private Statement One()
    {
        int start = _in.At;
        if (_in.Now == '$' && Variable() is { } variable)
        {
            _in.SkipBlank(lines: false);
            if (_in.Now == '=' && _in.Peek(1) != '=')
            {
                _in.Next();
                _in.SkipBlank(lines: true);
                return new AssignStatement(variable.Name, One());
            }
        }

        _in.At = start;
        return Pipeline();
    }

    private PipelineStatement Pipeline()
    {
        int start = _in.At;
        Expression? head = StartsValue() ? Value() : null;
        List<CommandCall> commands = [];
        if (head is null) commands.Add(Command());
        while (true)
        {
            _in.SkipBlank(lines: false);
            if (!_in.Take("|")) break;
            _in.SkipBlank(lines: true);
            commands.Add(Command());
        }

        if (!_in.Done && _in.Now is not (';' or '\n' or ')' or '}')) throw _in.Fault($"Unexpected '{_in.Now}'");
        return new PipelineStatement(head, commands, _in.Since(start).Trim());
    }

    private bool StartsValue() => _in.Now is '$' or '(' or '@' or '\'' or '"' or '[' or '{' or '!'
        || char.IsAsciiDigit(_in.Now)
        || _in.Now == '-' && (char.IsAsciiDigit(_in.Peek(1)) || IsWordAhead("-not"));

    private bool IsWordAhead(string word)
    {
        int start = _in.At;
        bool found = _in.Take(word) && !char.IsLetterOrDigit(_in.Now);
        _in.At = start;
        return found;
    }
}
