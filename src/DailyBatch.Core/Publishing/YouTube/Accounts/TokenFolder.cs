using System.Security.Cryptography;
using System.Text;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Publishing.YouTube.Accounts;

/// <summary>
/// Where the tokens of a workspace lie: not in it, because a workspace is copied, backed up and shared, and a token is none of that.
/// A workspace that is moved has to be connected again.
/// </summary>
internal static class TokenFolder
{
    private const int LongestName = 24;
    private const int HashDigits = 12;

    /// <summary>The folder.</summary>
    /// <param name="configured">The folder of the settings, made absolute; null when they name none.</param>
    /// <param name="root">The workspace.</param>
    /// <exception cref="FaultException">The user has no configuration folder.</exception>
    public static string Of(string? configured, string root) => configured ?? Path.Combine(OwnersConfiguration(), "dailybatch", "tokens", NameOf(root));

    /// <summary>A folder's name for a workspace: what people recognise, and what tells two of the same name apart.</summary>
    public static string NameOf(string root)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        var name = new string([.. Path.GetFileName(full).Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_').Take(LongestName)]);
        return $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..HashDigits]}";
    }

    // Local on Windows: a roaming profile would carry the tokens to other machines, where this user's key does not open them.
    private static string OwnersConfiguration()
    {
        var place = OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.ApplicationData;
        return Environment.GetFolderPath(place, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? folder
            : throw new FaultException(AccountFaults.NoTokenFolder());
    }
}
