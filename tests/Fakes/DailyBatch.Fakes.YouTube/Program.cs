using DailyBatch.Fakes.YouTube;

return await FakeYouTubeCommand.Create().Parse(args).InvokeAsync().ConfigureAwait(false);
