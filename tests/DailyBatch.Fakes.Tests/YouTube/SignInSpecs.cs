using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.Tests.Support;
using DailyBatch.Fakes.YouTube;
using DailyBatch.Fakes.YouTube.Accounts;
using Microsoft.AspNetCore.WebUtilities;
using static DailyBatch.Fakes.Tests.Support.YouTubeTrial;

namespace DailyBatch.Fakes.Tests.YouTube;

public sealed class SignInSpecs
{
    private const string Redirect = "http://127.0.0.1:45678/authorize/";
    private const string Verifier = "a-verifier-that-is-long-enough-for-the-rule-of-43";

    [Fact]
    public async Task A_code_is_exchanged_for_tokens_that_work()
    {
        await using var trial = await StartAsync();

        var tokens = await ExchangeAsync(trial, await CodeAsync(trial));

        trial.Client.DefaultRequestHeaders.Authorization = new("Bearer", (string)tokens["access_token"]!);
        (await trial.UploadAsync()).IsSuccessStatusCode.ShouldBeTrue();
        (await RefreshAsync(trial, (string)tokens["refresh_token"]!))["access_token"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var trial = await StartAsync();
        var code = await CodeAsync(trial);
        await ExchangeAsync(trial, code);

        ((string?)(await ExchangeAsync(trial, code))["error"]).ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task A_wrong_verifier_is_refused()
    {
        await using var trial = await StartAsync();

        ((string?)(await ExchangeAsync(trial, await CodeAsync(trial), verifier: "another"))["error"]).ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task Consent_can_be_refused()
    {
        await using var trial = await StartAsync(new() { Consent = Consent.Deny });

        var back = await BackAsync(trial);

        back["error"].ToString().ShouldBe("access_denied");
        back["state"].ToString().ShouldBe("s t/1");
    }

    [Fact]
    public async Task Only_this_machine_is_redirected_to()
    {
        await using var trial = await StartAsync();

        (await trial.Client.GetAsync(ConsentUrl(trial, "http://example.com/"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task In_Testing_tokens_die_after_seven_days()
    {
        await using var trial = await StartAsync(new() { Testing = true });
        var grant = trial.Server.Grant();

        trial.Clock.Now += TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1);
        (await RefreshAsync(trial, grant.RefreshToken))["access_token"].ShouldNotBeNull();
        trial.Clock.Now += TimeSpan.FromSeconds(1);
        ((string?)(await RefreshAsync(trial, grant.RefreshToken))["error"]).ShouldBe("invalid_grant");
    }

    [Fact]
    public async Task A_token_that_is_revoked_is_dead()
    {
        await using var trial = await StartAsync();

        await trial.Client.PostAsync($"revoke?token={Uri.EscapeDataString(trial.Account.RefreshToken)}", null, TestContext.Current.CancellationToken);

        ((string?)(await RefreshAsync(trial, trial.Account.RefreshToken))["error"]).ShouldBe("invalid_grant");
        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((401, "authError"));
    }

    [Fact]
    public async Task An_access_token_lives_for_an_hour()
    {
        await using var trial = await StartAsync();

        trial.Clock.Now += TimeSpan.FromHours(1);

        (await ReasonAsync(await trial.UploadAsync())).ShouldBe((401, "authError"));
    }

    [Fact]
    public async Task The_clients_file_names_this_server()
    {
        await using var trial = await StartAsync();

        var client = JsonNode.Parse(trial.Server.ClientSecrets)!["installed"]!;

        ((string?)client["token_uri"]).ShouldBe($"{trial.Server.BaseUrl}token");
        ((string?)client["client_secret"]).ShouldBe(trial.Server.Options.ClientSecret);
    }

    private static string ConsentUrl(YouTubeTrial trial, string redirect = Redirect) => QueryHelpers.AddQueryString(trial.Server.ConsentUrl.ToString(), new Dictionary<string, string?>
    {
        ["client_id"] = trial.Server.Options.ClientId,
        ["redirect_uri"] = redirect,
        ["response_type"] = "code",
        ["scope"] = $"{Scopes.Upload} {Scopes.Reading}",
        ["state"] = "s t/1",
        ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
        ["code_challenge_method"] = "S256",
    });

    private static async Task<Dictionary<string, Microsoft.Extensions.Primitives.StringValues>> BackAsync(YouTubeTrial trial)
    {
        var answer = await trial.Client.GetAsync(ConsentUrl(trial), TestContext.Current.CancellationToken);
        answer.Headers.Location!.GetLeftPart(UriPartial.Path).ShouldBe(Redirect);
        return QueryHelpers.ParseQuery(answer.Headers.Location.Query);
    }

    private static async Task<string> CodeAsync(YouTubeTrial trial) => (await BackAsync(trial))["code"]!;

    private static Task<JsonNode> ExchangeAsync(YouTubeTrial trial, string code, string verifier = Verifier) => TokenAsync(trial, new()
    {
        ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = Redirect, ["code_verifier"] = verifier,
    });

    private static Task<JsonNode> RefreshAsync(YouTubeTrial trial, string token) => TokenAsync(trial, new() { ["grant_type"] = "refresh_token", ["refresh_token"] = token });

    private static async Task<JsonNode> TokenAsync(YouTubeTrial trial, Dictionary<string, string> form)
    {
        form["client_id"] = trial.Server.Options.ClientId;
        form["client_secret"] = trial.Server.Options.ClientSecret;
        return await JsonAsync(await trial.Client.PostAsync("token", new FormUrlEncodedContent(form), TestContext.Current.CancellationToken));
    }
}
