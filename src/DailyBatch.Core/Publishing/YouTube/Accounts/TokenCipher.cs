using System.Security.Cryptography;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>Makes a file's content useless to other users: on Windows by the system's own means for the current user, elsewhere by the file's rights alone.</summary>
internal static class TokenCipher
{
    /// <summary>What is written for a content.</summary>
    public static byte[] Close(byte[] content) =>
        OperatingSystem.IsWindows() ? ProtectedData.Protect(content, optionalEntropy: null, DataProtectionScope.CurrentUser) : content;

    /// <summary>The content of what was written.</summary>
    /// <exception cref="CryptographicException">Another user has written it, or it is damaged.</exception>
    public static byte[] Open(byte[] written) =>
        OperatingSystem.IsWindows() ? ProtectedData.Unprotect(written, optionalEntropy: null, DataProtectionScope.CurrentUser) : written;
}
