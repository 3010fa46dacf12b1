using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.Faults;

/// <summary>An HTML page where JSON belongs, as proxies, captive portals and misspelt base addresses give it. The work is not done.</summary>
/// <param name="Status">Such pages come with 200 as well as with 502.</param>
public sealed record HtmlPage(int Status = 200) : Fault
{
    private const string Page = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head><body><h1>Please sign in</h1></body></html>\n";

    /// <inheritdoc/>
    public override string Name => "html-page";

    /// <inheritdoc/>
    public override Task<FakeAnswer> ApplyAsync(Work work, TimeProvider clock, CancellationToken cancellationToken) =>
        Task.FromResult(FakeAnswer.Text(Page, "text/html; charset=utf-8", Status));
}
