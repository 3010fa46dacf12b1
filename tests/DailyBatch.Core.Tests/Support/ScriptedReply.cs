using System.Text;

namespace DailyBatch.Core.Tests.Support;

/// <summary>What a scripted server sends, good or bad.</summary>
internal sealed record ScriptedReply(Func<Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Takes the request and never says a word.</summary>
    public static ScriptedReply Silence { get; } = new((_, stop) => Task.Delay(Timeout.Infinite, stop));

    /// <summary>Closes the connection instead of answering.</summary>
    public static ScriptedReply HangUp { get; } = new((_, _) => Task.CompletedTask);

    /// <summary>Sends and sends.</summary>
    public static ScriptedReply Endless { get; } = new(async (stream, stop) =>
    {
        await stream.WriteAsync(Head(200, "application/json", []), stop);
        var junk = new byte[64 * 1024];
        while (true) await stream.WriteAsync(junk, stop);
    });

    /// <summary>Sends a byte now and then.</summary>
    public static ScriptedReply Drip { get; } = new(async (stream, stop) =>
    {
        await stream.WriteAsync(Head(200, "application/json", []), stop);
        while (true)
        {
            await stream.WriteAsync(" "u8.ToArray(), stop);
            await stream.FlushAsync(stop);
            await Task.Delay(20, stop);
        }
    });

    public static ScriptedReply Json(int status, string body, params string[] headers) => Whole(status, "application/json", body, headers);

    public static ScriptedReply Html(string body) => Whole(200, "text/html; charset=utf-8", body);

    /// <summary>Says that the body is longer than what comes.</summary>
    public static ScriptedReply Truncated(string body, long announced) => new(async (stream, stop) =>
    {
        await stream.WriteAsync(Head(200, "application/json", [$"Content-Length: {announced}"]), stop);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(body), stop);
    });

    private static ScriptedReply Whole(int status, string type, string body, params string[] headers) => new(async (stream, stop) =>
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await stream.WriteAsync(Head(status, type, [.. headers, $"Content-Length: {bytes.Length}"]), stop);
        await stream.WriteAsync(bytes, stop);
    });

    private static byte[] Head(int status, string type, string[] headers) => Encoding.ASCII.GetBytes(
        string.Join("\r\n", [$"HTTP/1.1 {status} Scripted", $"Content-Type: {type}", "Connection: close", .. headers, "", ""]));
}
