using DailyBatch.Fakes.Faults;
using DailyBatch.Fakes.Journal;
using Microsoft.AspNetCore.Http;

namespace DailyBatch.Fakes.Hosting;

/// <summary>One request from arrival to end: read, noted, answered through the faults that are due, sent.</summary>
internal sealed class ExchangeHandler(IFakeApi api, RequestJournal journal, FaultScript faults, CancellationToken stopping)
{
    public async Task HandleAsync(HttpContext http)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var number = journal.Arrive();
        try
        {
            await ExchangeAsync(http, number, ending.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (ending.IsCancellationRequested || error is IOException)
        {
            // The client has gone or the server stops: nobody is left to be told.
            journal.End(number, ExchangeEnd.ClientLeft, status: null);
            http.Abort();
        }
        catch (Exception error)
        {
            journal.Fail(number, error.Message);
            journal.End(number, ExchangeEnd.Cut, status: null);
            http.Abort();
        }
    }

    private async Task ExchangeAsync(HttpContext http, int number, CancellationToken cancellationToken)
    {
        var head = RequestReader.Describe(http.Request, number);
        journal.Note(number, head);
        var request = api.StreamsBody(head)
            ? head with { Content = http.Request.Body }
            : await RequestReader.ReadAsync(http.Request, head, cancellationToken).ConfigureAwait(false);
        var purpose = api.PurposeOf(request);
        var due = faults.DueFor(request, purpose);
        journal.Note(number, request, purpose, due);
        var answer = await due.ApplyAsync(token => WorkAsync(request, token), cancellationToken).ConfigureAwait(false);
        // An answer before the end of the request would meet a client that is still sending.
        if (request.Content is { } rest && answer.Delivery.IsComplete) await rest.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        var end = answer.Delivery.IsComplete ? ExchangeEnd.Sent : ExchangeEnd.Cut;
        await SendAsync(http, answer, new(http, status => journal.End(number, end, status)), cancellationToken).ConfigureAwait(false);
    }

    private async Task<FakeAnswer> WorkAsync(FakeRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await api.AnswerAsync(request, cancellationToken).ConfigureAwait(false);
            if (!answer.IsRefusal) journal.Worked(request.Number);
            return answer;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            journal.Fail(request.Number, error.Message);
            return FakeAnswer.Text($"The fake server failed: {error.Message}", "text/plain; charset=utf-8", 500);
        }
    }

    private static async Task SendAsync(HttpContext http, FakeAnswer answer, Wire wire, CancellationToken cancellationToken)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            http.Response.Headers[name] = value;
        await answer.Delivery.SendAsync(wire, answer.Content, cancellationToken).ConfigureAwait(false);
    }
}
