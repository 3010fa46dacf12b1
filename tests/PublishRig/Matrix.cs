namespace DailyBatch.PublishRig;

/// <summary>Every fault at every moment, in one process, and processes killed at every moment, alone and beside other faults.</summary>
public static class Matrix
{
    private const string Channels = "channels.list";
    private const string Uploads = "playlistItems.list";
    private const string Session = "video.session";
    private const string Chunk = "video.chunk";
    private const string LastChunk = "video.last-chunk";
    private const string Question = "video.question";
    private const string ReadBack = "videos.list";

    private static readonly string[] Cultures = ["ar-SA", "fa-IR", "th-TH", "fi-FI", "en-US"];
    private static readonly string[] Zones = ["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Pacific/Pago_Pago", "America/Sao_Paulo", "Australia/Lord_Howe"];

    private static readonly string[] AnyCall = ["500", "502", "503", "503-wait", "429", "401", "403-rate", "403-quota", "reset", "lost-answer", "truncated"];
    private static readonly string[] Opening = [.. AnyCall, "409", "html-page", "400-upload-limit", "400-invalid-title"];
    private static readonly string[] Piece = ["500", "502", "503", "429", "401", "reset", "lost-answer", "truncated", "html-page", "503-after", "401-mid-chunk", "503-mid-chunk", "reset-mid-chunk", "short-range", "stuck", "session-gone", "empty-200-nothing-done"];
    private static readonly string[] LastPiece = [.. Piece, "empty-200", "403-quota"];
    private static readonly string[] Asking = ["500", "502", "401", "reset", "lost-answer", "session-gone", "empty-200", "html-page"];
    private static readonly string[] Small = ["500", "502", "429", "401", "reset", "lost-answer", "404-video", "403-quota"];
    private static readonly string[] SmallSteps = ["thumbnail.session", "thumbnail.last-chunk", "captions.session", "captions.last-chunk", "playlistItems.insert"];

    /// <summary>Faults in a process that lives.</summary>
    public static IReadOnlyList<Schedule> InProcess { get; } = Dressed(
    [
        new Schedule(),
        .. At(Channels, AnyCall),
        .. At(Uploads, AnyCall),
        .. At(ReadBack, AnyCall),
        .. At(Session, Opening),
        .. At(Chunk, Piece),
        .. At(Chunk, Piece, first: 3),
        .. At(LastChunk, LastPiece),
        .. SmallSteps.SelectMany(step => At(step, Small)),
        .. Asking.Select(fault => Of(new("reset", LastChunk), new(fault, Question))),
        .. Asking.Select(fault => Of(new("lost-answer", LastChunk), new(fault, Question))),
        Of(new PlannedFault("stuck", Chunk, Times: 40)),
        Of(new("503", Chunk, Times: 6), new("reset", Question, Times: 3)),
        Of(new PlannedFault("reset", Session, Times: 5)),
        Of(new("lost-answer", LastChunk), new PlannedFault("session-gone", Question)) with { IndexLag = TimeSpan.FromSeconds(25) },
        Of(new PlannedFault("empty-200", LastChunk)) with { IndexLag = TimeSpan.FromHours(3) },
        new Schedule { ReadyLag = TimeSpan.FromSeconds(30) },
        new Schedule { ReadyLag = TimeSpan.FromHours(5) },
        .. new[] { Session, Chunk, LastChunk, ReadBack }.Select(moment => Of(new PlannedFault(RigFaults.Silence, moment)) with { RequestSeconds = 1 }),
        Of(new PlannedFault(RigFaults.SilenceAfter, LastChunk)) with { RequestSeconds = 1 },
    ]);

    /// <summary>Faults around the death of a process.</summary>
    public static IReadOnlyList<Schedule> Killed { get; } = Dressed(
    [
        .. Kills(Channels, Uploads, Session, Chunk, LastChunk, ReadBack).Concat(Kills(SmallSteps)).Select(kill => new Schedule { Kill = kill }),
        .. Kills(Chunk, number: 3).Concat(Kills(Uploads, number: 2)).Select(kill => new Schedule { Kill = kill }),
        .. from fault in new[] { "reset", "short-range", "session-gone", "503-after" }
           from kill in Kills(LastChunk)
           select Of(new PlannedFault(fault, Chunk, First: 2)) with { Kill = kill },
        .. from fault in new[] { "reset", "lost-answer", "503-mid-chunk", "503-after" }
           from kill in Kills(Question)
           select Of(new PlannedFault(fault, LastChunk)) with { Kill = kill },
        .. from fault in Asking
           from kill in Kills(LastChunk)
           select Of(new PlannedFault(fault, Question)) with { Kill = kill },
        .. from fault in new[] { "500", "reset", "short-range", "session-gone" }
           from kill in Kills(Chunk, number: 2)
           select Of(new PlannedFault(fault, Chunk, First: 3)) with { Kill = kill },
        .. from lag in new[] { TimeSpan.FromSeconds(25), TimeSpan.FromHours(3) }
           select Of(new PlannedFault("session-gone", Question)) with { Kill = new(LastChunk, 1, IsDone: true), IndexLag = lag },
    ]);

    private static IEnumerable<Schedule> At(string moment, IEnumerable<string> faults, int first = 1) =>
        faults.Select(fault => Of(new PlannedFault(fault, moment, first)));

    private static Schedule Of(params PlannedFault[] faults) => new() { Faults = faults };

    private static IEnumerable<PlannedKill> Kills(params string[] moments) => moments.SelectMany(moment => Kills(moment, 1));

    private static IEnumerable<PlannedKill> Kills(string moment, int number) => [new(moment, number, IsDone: false), new(moment, number, IsDone: true)];

    // Cultures and zones in turn: their numbers have no common divisor, so that all pairs come up.
    private static Schedule[] Dressed(IEnumerable<Schedule> schedules) =>
        [.. schedules.Select((schedule, i) => schedule with { Culture = Cultures[i % Cultures.Length], Zone = Zones[i % Zones.Length] })];
}
