using DailyBatch.Core.Pictures;

namespace DailyBatch.Core.Videos.Thumbnails;

/// <summary>A thumbnail that is to be made.</summary>
/// <param name="Picture">What it shows.</param>
/// <param name="Text">Two to six words.</param>
/// <param name="WorkFolder">A folder that exists and is thrown away afterwards.</param>
/// <param name="Output">The JPEG.</param>
internal sealed record ThumbnailOrder(ScenePicture Picture, string Text, string WorkFolder, string Output);
