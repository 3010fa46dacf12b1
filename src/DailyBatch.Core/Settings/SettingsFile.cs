using System.Text.Json;
using DailyBatch.Core.Runtime;
using Microsoft.Extensions.Configuration;

namespace DailyBatch.Core.Settings;

/// <summary>Reads <c>dailybatch.json</c>. Comments and trailing commas are allowed, because people write this file by hand.</summary>
internal static class SettingsFile
{
    // Editors look here for the schema; it is no setting.
    private const string SchemaKey = "$schema";

    /// <summary>The values in the file; none when there is no file. A value of null counts as not set.</summary>
    /// <exception cref="FaultException">The file cannot be read, or is not JSON.</exception>
    public static IReadOnlyList<SettingEntry> Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var values = new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable();
            return
            [
                .. from pair in values
                   where pair.Value is not null && pair.Key != SchemaKey
                   select SettingEntry.Of(pair.Key, pair.Value!, Workspace.SettingsFileName),
            ];
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (JsonException exception)
        {
            throw Broken(path, exception, Place(exception));
        }
        catch (FormatException exception)
        {
            throw Broken(path, exception, $"{exception.Message.TrimEnd('.')}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FaultException(new Fault(
                "SettingsUnreadable", FaultKind.StorageFailed, $"The settings file {path} cannot be read.",
                "See that it is a file and that you may read it.", path, exception));
        }
    }

    private static FaultException Broken(string path, Exception exception, string what) => new(new Fault(
        "SettingsNotJson", FaultKind.InvalidInput, $"The settings file {path} is not valid: {what}",
        "Correct that place, or move the file away to go on with the defaults.", path, exception));

    private static string Place(JsonException exception)
    {
        // The library counts from 0 and repeats the place at the end of its own sentence.
        var reason = exception.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0].TrimEnd('.');
        return FormattableString.Invariant(
            $"line {exception.LineNumber + 1}, position {exception.BytePositionInLine + 1}: {reason}.");
    }
}
