using DailyBatch.Core.Publishing.Texts;
using DailyBatch.Core.Scheduling;
using Google.Apis.YouTube.v3.Data;

namespace DailyBatch.Core.Publishing.YouTube.Uploading;

/// <summary>What YouTube is told of a video. There is no way to make one without a privacy status: YouTube takes a missing one for public.</summary>
internal sealed class VideoBody
{
    /// <summary>The parts that are sent, for the request.</summary>
    public const string Parts = "snippet,status";

    private readonly VideoTexts _texts;
    private readonly ChannelTerms _terms;
    private readonly VideoStatus _status;

    private VideoBody(VideoTexts texts, ChannelTerms terms, VideoStatus status) => (_texts, _terms, _status) = (texts, terms, status);

    /// <summary>Private until an instant, at which YouTube publishes it.</summary>
    public static VideoBody Scheduled(VideoTexts texts, ChannelTerms terms, DateTimeOffset publishAt) =>
        new(texts, terms, Status(Privacy.Private, terms, Rfc3339.Format(publishAt)));

    /// <summary>Public at once. Only for the owner's explicit wish.</summary>
    public static VideoBody Immediate(VideoTexts texts, ChannelTerms terms) => new(texts, terms, Status(Privacy.Public, terms, publishAt: null));

    /// <summary>What was asked for, to compare it with what YouTube keeps.</summary>
    public Video ToVideo() => new()
    {
        Snippet = new()
        {
            Title = _texts.Title,
            Description = _texts.Description,
            Tags = [.. _texts.Tags],
            CategoryId = _terms.CategoryId,
            DefaultLanguage = _terms.Language,
            DefaultAudioLanguage = _terms.Language,
        },
        Status = _status,
    };

    /// <summary>Whether subscribers are told.</summary>
    public bool NotifySubscribers => _terms.NotifySubscribers;

    // The typed setters write whole seconds in the user's culture: in the Thai or Persian calendar that is a date in the past, which publishes at once.
    private static VideoStatus Status(string privacy, ChannelTerms terms, string? publishAt) => new()
    {
        PrivacyStatus = privacy,
        PublishAtRaw = publishAt,
        SelfDeclaredMadeForKids = terms.MadeForKids,
        ContainsSyntheticMedia = terms.ContainsSyntheticMedia,
    };
}
