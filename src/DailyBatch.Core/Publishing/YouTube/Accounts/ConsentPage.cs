using System.Globalization;
using System.Text;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>What the browser shows when it has come back.</summary>
internal static class ConsentPage
{
    /// <summary>The whole HTTP answer.</summary>
    public static byte[] Answer(ConsentAnswer? answer) => answer switch
    {
        null => Page("404 Not Found", "There is nothing here."),
        { Code: null } => Page("200 OK", "Access was not allowed. This window can be closed."),
        _ => Page("200 OK", "DailyBatch has got its answer: look at the terminal. This window can be closed."),
    };

    private static byte[] Page(string status, string sentence)
    {
        var body = $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>DailyBatch</title></head><body><p>{sentence}</p></body></html>\n";
        var length = Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture);
        // The address of this page holds the code: no page after it may learn it.
        return Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n{body}");
    }
}
