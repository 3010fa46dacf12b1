namespace DailyBatch.Core.Stories.Grammar;

/// <summary>The names that people can have.</summary>
internal sealed record NameBook(string[] Female, string[] Male, string[] Surnames);
