using System.Security.Cryptography;
using System.Text.Json.Nodes;
using DailyBatch.Fakes.YouTube.Accounts;

namespace DailyBatch.Fakes.YouTube.Uploads;

/// <summary>A resumable upload on its way. The bytes are hashed as they come and not kept.</summary>
internal sealed class UploadSession(string id, UploadKind kind, FakeGrant grant, JsonObject body, long? total, DateTimeOffset openedAt)
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public string Id => id;

    public UploadKind Kind => kind;

    public FakeGrant Grant => grant;

    /// <summary>What was sent when it was opened.</summary>
    public JsonObject Body => body;

    /// <summary>The parts that <see cref="Body"/> was sent for.</summary>
    public required IReadOnlySet<string> Parts { get; init; }

    /// <summary>The video that a thumbnail is for.</summary>
    public string? VideoId { get; init; }

    public bool NotifySubscribers { get; init; } = true;

    /// <summary>Bytes in all; null until it is told.</summary>
    public long? Total { get; set; } = total;

    public DateTimeOffset OpenedAt => openedAt;

    public long Stored { get; private set; }

    /// <summary>What was made of it; null while bytes are missing.</summary>
    public JsonObject? Result { get; set; }

    /// <summary>One request at a time works on a session.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        Stored += bytes.Length;
    }

    public string Sha256() => Convert.ToHexStringLower(_hash.GetCurrentHash());
}
