using System.CommandLine;
using DailyBatch.Fakes.OpenAI;
using DailyBatch.Fakes.Stories;

var rule = new Option<string?>("--break") { Description = "A rule that first drafts break." };
rule.AcceptOnlyFromAmong(BrokenDrafts.Rules);
var rounds = new Option<int>("--rounds") { Description = "How many drafts of a story break it.", DefaultValueFactory = _ => 1 };
var command = FakeOpenAiCommand.Create(
    "A fake OpenAI-compatible server that writes stories.",
    (parsed, seed) => new StoryAnswers(seed) { Breaks = parsed.GetValue(rule), Rounds = parsed.GetValue(rounds) });
command.Options.Add(rule);
command.Options.Add(rounds);
return await command.Parse(args).InvokeAsync().ConfigureAwait(false);
