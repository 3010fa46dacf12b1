using DailyBatch.Fakes.Hosting;

namespace DailyBatch.YouTube.Tests.Support;

/// <summary>Answers everything with the same JSON; what was asked stands in the server's journal.</summary>
internal sealed class RecordingApi(string json) : IFakeApi
{
    public string? PurposeOf(FakeRequest request) => null;

    public Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken) => Task.FromResult(FakeAnswer.Json(json));
}
