using DailyBatch.Fakes.Hosting;
using DailyBatch.Fakes.YouTube.Errors;
using DailyBatch.Fakes.YouTube.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace DailyBatch.Fakes.YouTube.Accounts;

/// <summary>The page that a browser is sent to. It asks nobody: what the person does is in the options, and the browser goes straight back.</summary>
internal sealed class ConsentPage(GrantBook grants, YouTubeOptions options)
{
    public FakeAnswer Answer(Call call)
    {
        if (call.Value("client_id") != options.ClientId) return Page(401, "Error 401: invalid_client");
        if (call.Value("response_type") != "code") return Page(400, "Error 400: invalid_request");
        if (!IsLoopback(call.Value("redirect_uri"))) return Page(400, "Error 400: redirect_uri_mismatch");
        return Back(call, call.Value("redirect_uri")!);
    }

    private FakeAnswer Back(Call call, string redirect)
    {
        var answer = new Dictionary<string, string?> { ["state"] = call.Value("state") };
        if (options.Consent == Consent.Deny)
        {
            answer["error"] = "access_denied";
        }
        else
        {
            var scopes = Scopes(call);
            answer["code"] = grants.NewCode(new(Channel(), scopes, redirect, call.Value("code_challenge"), call.Value("code_challenge_method")));
            answer["scope"] = string.Join(' ', scopes);
        }

        return FakeAnswer.Empty(302).With("Location", QueryHelpers.AddQueryString(redirect, answer.Where(pair => pair.Value is not null)));
    }

    private string[] Scopes(Call call)
    {
        var asked = (call.Value("scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return options.Consent switch
        {
            Consent.AllowReading => [.. asked.Intersect([Accounts.Scopes.Reading])],
            Consent.AllowWithoutReports => [.. asked.Except([Accounts.Scopes.Analytics])],
            _ => asked,
        };
    }

    private FakeChannel Channel() => options.Channels.FirstOrDefault(channel => channel.Id == options.ConsentChannel) ?? options.Channels[0];

    private static bool IsLoopback(string? redirect) => Uri.TryCreate(redirect, UriKind.Absolute, out var uri) && uri is { IsLoopback: true, Scheme: "http" };

    private static FakeAnswer Page(int status, string text) => OAuthErrors.Page(status, text);
}
