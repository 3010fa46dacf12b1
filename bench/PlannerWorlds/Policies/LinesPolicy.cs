using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PlannerLines;

namespace PlannerWorlds.Policies;

/// <summary>A program that plans over JSON lines: <c>bench/PlannerLines</c>, or another that speaks like it.</summary>
internal sealed class LinesPolicy : IPolicy, IDisposable
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly Process _program;

    public LinesPolicy(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        _program = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' does not start.");
    }

    public string Name => "lines";

    public void Start(World world, ulong seed) => Send(string.Create(CultureInfo.InvariantCulture, $$"""{"op":"start","seed":{{seed}}}"""));

    public void Learn(IReadOnlyList<MeasuredLine> figures) => Send(JsonSerializer.Serialize(new { op = "metrics", rows = figures }, Options));

    public IReadOnlyList<PlannedLine> Plan(int day, int count)
    {
        Send(string.Create(CultureInfo.InvariantCulture, $$"""{"op":"plan","day":{{day}},"n":{{count}}}"""));
        var line = _program.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The program has ended.");
        return JsonSerializer.Deserialize<PlanAnswer>(line, Options)?.Videos ?? throw new InvalidOperationException(line);
    }

    public void Dispose()
    {
        _program.StandardInput.Close();
        _program.WaitForExit();
        _program.Dispose();
    }

    private void Send(string line)
    {
        _program.StandardInput.Write(line + "\n");
        _program.StandardInput.Flush();
    }
}
