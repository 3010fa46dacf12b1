namespace DailyBatch.Fakes.OpenAI.Chat;

/// <summary>One message of a request.</summary>
/// <param name="Role">developer, system, user, assistant or tool.</param>
/// <param name="Text">Its text; parts are joined with line breaks.</param>
public sealed record ChatMessage(string Role, string Text);
