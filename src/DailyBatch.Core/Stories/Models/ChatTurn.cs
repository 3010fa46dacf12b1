namespace DailyBatch.Core.Stories.Models;

/// <summary>One message of a conversation.</summary>
internal sealed record ChatTurn(ChatRole Role, string Text)
{
    public static ChatTurn System(string text) => new(ChatRole.System, text);

    public static ChatTurn User(string text) => new(ChatRole.User, text);

    public static ChatTurn Assistant(string text) => new(ChatRole.Assistant, text);
}
