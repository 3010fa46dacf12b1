namespace DailyBatch.Core.Runtime.Providers;

/// <summary>Who is called, as messages name it: never with a path, a query or a key.</summary>
/// <param name="Provider">The provider's name, for instance <c>openai</c>.</param>
/// <param name="Endpoint">Where it is; only its host and port are ever shown.</param>
/// <param name="Model">The model or voice that is asked for; empty when there is none.</param>
/// <param name="KeyName">The environment's name for its key.</param>
internal sealed record ProviderIdentity(string Provider, Uri Endpoint, string Model, string KeyName)
{
    /// <summary>The host, with the port where it is not the usual one.</summary>
    public string Host => Endpoint.IsDefaultPort ? Endpoint.Host : Endpoint.Authority.Split('@')[^1];

    /// <inheritdoc/>
    public override string ToString() => Model.Length == 0 ? $"{Provider} at {Host}" : $"{Provider} at {Host} (model {Model})";
}
