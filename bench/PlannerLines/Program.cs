using System.Text;
using PlannerLines;

// UTF-8 without a mark, whatever the console thinks; each answer is out before the next line is read.
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
var reader = new LineReader(new ModelChannel());
while (await input.ReadLineAsync() is { } line)
{
    if (reader.Answer(line) is { } answer) await output.WriteLineAsync(answer);
}
