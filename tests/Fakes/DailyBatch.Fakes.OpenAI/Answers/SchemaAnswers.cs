using DailyBatch.Fakes.OpenAI.Schemas;

namespace DailyBatch.Fakes.OpenAI.Answers;

/// <summary>
/// Fills whatever schema is asked for with something valid: the one in response_format, else one written in the messages.
/// Without any schema the answer is <c>{"answer": "…"}</c> where JSON is asked for, else a sentence.
/// </summary>
/// <param name="seed">Another seed gives other answers. Within a server every turn of a purpose differs too.</param>
public sealed class SchemaAnswers(ulong seed = 0) : IAnswerSource
{
    /// <inheritdoc/>
    public Task<ModelAnswer> AnswerAsync(AnswerRequest request, CancellationToken cancellationToken)
    {
        var choice = new SeededChoice(seed + (ulong)(request.Turn - 1));
        if ((request.Schema ?? SchemaInPrompt.Find(request.Messages)) is { } schema)
            return Task.FromResult(ModelAnswer.Of(new SchemaFiller(schema, choice).Fill()?.ToJsonString() ?? "null"));
        return Task.FromResult(ModelAnswer.Of(request.Chat.Format.Type == "json_object" ? """{"answer": "a sentence"}""" : "A sentence."));
    }
}
