using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>The sign-in of one workspace, in files that only their owner may read. A sign-in is replaced or set aside, and removed only when the owner says so.</summary>
internal sealed class TokenStore(string folder, TimeProvider clock)
{
    private const string Living = "youtube.token";
    private const string DeadPattern = "youtube.dead-*.token";

    /// <summary>The folder.</summary>
    public string Folder => folder;

    private string TokenFile => Path.Combine(folder, Living);

    /// <summary>Whether there is a sign-in, alive as far as is known.</summary>
    public bool HasToken => File.Exists(TokenFile);

    /// <summary>The sign-in; null when there is none.</summary>
    /// <exception cref="FaultException">The file cannot be read. One that is damaged is set aside.</exception>
    public async Task<StoredToken?> ReadAsync(CancellationToken token)
    {
        try
        {
            return TokenJson.Read<StoredToken>(TokenCipher.Open(await File.ReadAllBytesAsync(TokenFile, token).ConfigureAwait(false)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is JsonException or CryptographicException)
        {
            var aside = Path.Combine(folder, $"youtube.damaged-{Stamp()}.token");
            File.Move(TokenFile, aside, overwrite: true);
            throw new FaultException(AccountFaults.TokenDamaged(aside));
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, TokenFile));
        }
    }

    /// <summary>Stores a sign-in in the place of the one before.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public Task SaveAsync(StoredToken stored, CancellationToken token) => WriteAsync(TokenFile, stored, token);

    /// <summary>Takes a sign-in out of use and keeps it with the date and the reason.</summary>
    /// <exception cref="FaultException">It cannot be written.</exception>
    public async Task<DeadToken> SetAsideAsync(StoredToken stored, string reason, CancellationToken token)
    {
        var dead = new DeadToken(stored with { AccessToken = null, AccessUntil = null }, clock.GetUtcNow(), reason);
        await WriteAsync(Path.Combine(folder, $"youtube.dead-{Stamp()}.token"), dead, token).ConfigureAwait(false);
        File.Delete(TokenFile);
        return dead;
    }

    /// <summary>The sign-in that was set aside last; null when there is none or it cannot be read.</summary>
    public async Task<DeadToken?> FindDeadAsync(CancellationToken token)
    {
        try
        {
            var newest = Directory.EnumerateFiles(folder, DeadPattern).Max(StringComparer.Ordinal);
            return newest is null ? null : TokenJson.Read<DeadToken>(TokenCipher.Open(await File.ReadAllBytesAsync(newest, token).ConfigureAwait(false)));
        }
        catch (Exception e) when (e is JsonException or CryptographicException || StorageFault.Covers(e))
        {
            // It only helps to say why there is no sign-in.
            return null;
        }
    }

    /// <summary>Removes the sign-in, and what was set aside.</summary>
    /// <exception cref="FaultException">The files cannot be removed.</exception>
    public void Remove()
    {
        if (!Directory.Exists(folder)) return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, "youtube.*token*").ToList()) File.Delete(file);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, folder));
        }
    }

    private static async Task WriteAsync<T>(string path, T value, CancellationToken token)
    {
        try
        {
            await PrivateFile.WriteAsync(path, TokenCipher.Close(TokenJson.Write(value)), token).ConfigureAwait(false);
        }
        catch (Exception e) when (StorageFault.Covers(e))
        {
            throw new FaultException(StorageFault.From(e, path));
        }
    }

    private string Stamp() => clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
}
