using System.Text.Json;
using DailyBatch.Core.Runtime;

namespace DailyBatch.Core.Settings;

/// <summary>Makes the first <c>dailybatch.json</c> of a workspace, with the settings that most people change.</summary>
public static class SettingsTemplate
{
    /// <summary>Writes the file and returns its path. Makes the folder when it is missing.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="zone">The IANA zone of the slots.</param>
    /// <param name="token">Ends the work.</param>
    /// <exception cref="FaultException">There is a settings file already, the zone is unknown, or the folder cannot be written.</exception>
    public static async Task<string> WriteAsync(string root, string zone, CancellationToken token)
    {
        var path = Path.Combine(Path.GetFullPath(root), Workspace.SettingsFileName);
        if (File.Exists(path)) throw Refused("SettingsExist", FaultKind.Conflict, $"There is a settings file already: {path}.", "Change that one, or choose another folder.", path);
        if (!ZoneNames.Exists(zone)) throw Refused("TimeZoneUnknown", FaultKind.InvalidInput, $"The zone '{zone}' is not known; {ZoneNames.Hint(zone).TrimEnd('?')}.", "Give an IANA zone.", zone);
        try
        {
            await AtomicFile.WriteTextAsync(path, Text(zone), token).ConfigureAwait(false);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused("WorkspaceNotWritable", FaultKind.StorageFailed, $"The settings file {path} cannot be written.", "See that the folder may be written and the disk is not full.", path, exception);
        }
    }

    private static FaultException Refused(string id, FaultKind kind, string message, string remedy, string target, Exception? exception = null) =>
        new(new Fault(id, kind, message, remedy, target, exception));

    private static string Text(string zone) => $$"""
        // Settings of this channel. What is not set here has its default. No secrets: keys belong into the environment.
        {
          "channel": {
            // Part of every plan's seed: two channels never make the same videos.
            "name": "My channel"
          },
          "schedule": {
            // The IANA zone in which the slots are local times.
            "timeZone": {{JsonSerializer.Serialize(zone)}},
            "slots": ["11:00", "14:00", "18:00", "20:00", "22:00"],
            // Other times for a day of the week; [] means no video on that day.
            "weekdays": {},
            // A slot nearer than this is not used any more.
            "minimumLeadMinutes": 30
          },
          "batch": {
            // Videos a day.
            "count": 5
          },
          "planner": {
            // Add your own; styles, patterns and emotions are built in.
            "niches": ["courtroom", "relationship_drama", "injustice", "workplace_drama"]
          },
          "publishing": {
            // "outbox" is a folder from which a person can upload.
            "provider": "auto",
            // YouTube asks for both; null means not decided yet.
            "madeForKids": null,
            "containsSyntheticMedia": null,
            "tags": []
          }
        }

        """;
}
