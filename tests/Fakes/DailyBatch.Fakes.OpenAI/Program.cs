using DailyBatch.Fakes.OpenAI;

return await FakeOpenAiCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
