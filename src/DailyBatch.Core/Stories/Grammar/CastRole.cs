namespace DailyBatch.Core.Stories.Grammar;

/// <summary>Somebody in a premise, before they have a name.</summary>
/// <param name="Id">How sentences call them, for instance <c>hero</c>.</param>
/// <param name="Role">What they are: nurse, landlord.</param>
/// <param name="Gender">female or male: the sentences' pronouns rest on it.</param>
/// <param name="Ages">Years, such as <c>26-38</c>.</param>
/// <param name="Hair">Hair, for pictures.</param>
/// <param name="Formality">high, medium or low.</param>
/// <param name="Tone">Adjectives of voice and manner.</param>
/// <param name="Wants">What they want.</param>
/// <param name="Called">How they are called, <c>*</c> stands for a surname: <c>Judge *</c>. Null for a first name.</param>
/// <param name="Intro">What is said before the name when they are first told of: <c>her landlord</c>. Null for nothing.</param>
internal sealed record CastRole(
    string Id, string Role, string Gender, string Ages, string Hair, string Formality, string[] Tone, string Wants, string? Called = null, string? Intro = null);
