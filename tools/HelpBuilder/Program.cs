using DailyBatch.HelpBuilder;

// Makes what Get-Help reads of what people write: docs/ → module/en-US/. Run it after a change of docs/cmdlets or docs/about_DailyBatch.md:
//   dotnet run --project tools/HelpBuilder -- docs module/en-US
var (docs, help) = (args[0], args[1]);
foreach (var (name, text) in HelpFiles.Of(docs))
    File.WriteAllText(Path.Combine(help, name), text);
