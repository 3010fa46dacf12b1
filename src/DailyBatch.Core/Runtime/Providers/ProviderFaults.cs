using System.Globalization;
using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Runtime.Providers;

/// <summary>What can go wrong with a provider, each cause with an id and a sentence that names the provider, its host and the model.</summary>
internal sealed class ProviderFaults(ProviderIdentity who, Redactor redactor)
{
    private const string Later = "What was done is kept: run it again later.";

    public Fault Unreachable(Exception e) => Of(
        "ProviderUnreachable", "could not be reached" + Quoted(e.GetBaseException().Message),
        "See that the network works and that the endpoint in the settings is right and up, then run it again.", e);

    public Fault KeyMissing() => Of(
        "ProviderKeyMissing", $"needs a key, and {who.KeyName} is not set",
        $"Set {who.KeyName} in the environment, or choose another provider in the settings.");

    public Fault KeyInClear() => Of(
        "ProviderKeyInClear", $"is not called: its address is not encrypted, and anybody on the way could read {who.KeyName}",
        "Use an https address in the settings.");

    public Fault KeyUnusable() => Of(
        "ProviderKeyRefused", $"cannot be called: {who.KeyName} holds a character that no key has",
        $"Set {who.KeyName} again, without spaces, quotes or line breaks.");

    public Fault KeyRefused(int status, string words) => Of(
        "ProviderKeyRefused", $"refused the key ({Number(status)}){Quoted(words)}",
        $"See that {who.KeyName} holds a key of this provider that is valid and may use this model.");

    public Fault CreditsUsedUp(int status, string words) => Of(
        "ProviderCreditsUsedUp", $"says that the credits are used up ({Number(status)}){Quoted(words)}",
        "Add credits or raise the spending limit at the provider, then run it again; what was done is kept.");

    public Fault RateLimited(int status, string words, TimeSpan? wait, TimeSpan deadline) => Of(
        "ProviderRateLimited",
        wait > deadline
            ? $"takes no calls for {Seconds(wait.Value)}, longer than the deadline of {Seconds(deadline)} ({Number(status)}){Quoted(words)}"
            : $"takes no more calls for now ({Number(status)}){Quoted(words)}",
        "Lower the calls a minute in the settings. " + Later);

    public Fault OwnRateUsedUp(int callsPerMinute, TimeSpan deadline) => Of(
        "ProviderRateLimited", $"was not called within the deadline of {Seconds(deadline)}, because {Number(callsPerMinute)} calls a minute are allowed in the settings and all were taken",
        "Raise the calls a minute or the deadline in the settings. " + Later);

    public Fault ServerError(int status, string words) => Of(
        "ProviderServerError", $"failed on its own side ({Number(status)}){Quoted(words)}", Later);

    public Fault TooSlow(TimeSpan allowed) => Of(
        "ProviderTooSlow", $"gave no whole answer within {Seconds(allowed)}",
        "Raise the time allowed in the settings, or choose a faster model.", kind: FaultKind.Timeout);

    public Fault AnswerTooLarge(long most) => Of(
        "ProviderAnswerTooLarge", $"sent more than the {Number(most)} bytes that an answer may have",
        "See that the endpoint in the settings is really this provider.");

    public Fault NotUnderstood(string what, Exception? e = null) => Of(
        "ProviderAnswerNotUnderstood", $"answered with {what}",
        "See that the endpoint in the settings is really this provider's address, with its version path such as /v1.", e);

    public Fault ContentRefused(string words) => Of(
        "ProviderContentRefused", $"refused to make this{Quoted(words)}",
        "Choose another topic, niche or model; asking the same again brings the same.");

    public Fault RequestRefused(int status, string words) => Of(
        "ProviderRequestRefused", $"refused the request ({Number(status)}){Quoted(words)}",
        "See that the endpoint and the model in the settings are right.");

    /// <summary>A fault of this provider with an id of the caller's own.</summary>
    public Fault Of(string id, string predicate, string remedy, Exception? e = null, FaultKind kind = FaultKind.ProviderFailed) =>
        new(id, kind, $"{who} {predicate}.", remedy, who.Provider, e);

    /// <summary>Foreign words as the end of a sentence.</summary>
    public string Quoted(string words) => ForeignText.Quoted(words, redactor);

    private static string Seconds(TimeSpan span) => span < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalMilliseconds:0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0} s");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
