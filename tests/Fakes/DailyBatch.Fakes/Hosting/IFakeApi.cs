namespace DailyBatch.Fakes.Hosting;

/// <summary>What one fake service knows: how it answers. The host does the rest: listening, the journal, the faults.</summary>
public interface IFakeApi
{
    /// <summary>What the request is for in the service's own words (a schema's name, an upload's step), so that faults can be aimed at it. Null when it cannot be told.</summary>
    string? PurposeOf(FakeRequest request);

    /// <summary>
    /// Whether the service reads the body itself, from <see cref="FakeRequest.Content"/>, because it is too large to be kept.
    /// Then <see cref="PurposeOf"/> and the faults see a request without a body.
    /// </summary>
    bool StreamsBody(FakeRequest head) => false;

    /// <summary>Does the work and gives the answer. An exception is answered with 500 and noted in the journal.</summary>
    Task<FakeAnswer> AnswerAsync(FakeRequest request, CancellationToken cancellationToken);
}
