using DailyBatch.Core.Pictures;
using DailyBatch.Core.Videos.Timelines;

namespace DailyBatch.Core.Videos.TalkingHeads;

/// <summary>A face that is to speak.</summary>
/// <param name="Face">Its picture.</param>
/// <param name="Shot">When it is seen.</param>
/// <param name="Line">What it says, at its place.</param>
internal sealed record TalkingHeadOrder(ScenePicture Face, Shot Shot, TimedLine Line);
