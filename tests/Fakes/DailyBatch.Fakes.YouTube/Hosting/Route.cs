using DailyBatch.Fakes.Hosting;

namespace DailyBatch.Fakes.YouTube.Hosting;

/// <summary>One call of the API.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Path">The whole path.</param>
/// <param name="Purpose">What faults are aimed by.</param>
/// <param name="Answer">Does it.</param>
internal sealed record Route(string Method, string Path, string Purpose, Func<Call, FakeAnswer> Answer);
