using DailyBatch.Core.Settings;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>The desktop client that asks for access: what the Cloud console calls an OAuth client.</summary>
/// <param name="Id">No secret: it stands in the address of the consent page.</param>
/// <param name="Secret">Called a secret, though every copy of a desktop program holds it; kept as one all the same.</param>
internal sealed record GoogleClient(string Id, Secret Secret);
