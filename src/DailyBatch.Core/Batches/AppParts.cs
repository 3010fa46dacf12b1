using DailyBatch.Core.Metrics;
using DailyBatch.Core.Metrics.Reports;
using DailyBatch.Core.Publishing;
using DailyBatch.Core.Stories;
using DailyBatch.Core.Videos;

namespace DailyBatch.Core.Batches;

/// <summary>Parts that take the place of those that the settings name; null leaves them.</summary>
internal sealed record AppParts(
    IStoryWriter? Writer = null, IVideoMaker? Videos = null, IPublisher? Publisher = null, IVideoReader? Reader = null, IReportReader? Reports = null);
