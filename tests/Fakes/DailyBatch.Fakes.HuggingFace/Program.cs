using DailyBatch.Fakes.HuggingFace;

return await FakeHuggingFaceCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
