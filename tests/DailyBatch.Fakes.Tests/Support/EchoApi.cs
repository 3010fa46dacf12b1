using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Tests.Support;

/// <summary>Gives back what it gets. The purpose is the path without its slash.</summary>
internal sealed class EchoApi : IFakeApi
{
    /// <summary>When set, requests wait here, so that several are open at once.</summary>
    public Task Gate { get; init; } = Task.CompletedTask;

    public string? PurposeOf(FakeRequest request) => request.Path.TrimStart('/');

    public async Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        if (request.Path == "/broken") throw new InvalidOperationException("the fake is broken");
        await Gate.WaitAsync(cancellationToken);
        return FakeAnswer.Json(request.Text);
    }
}
