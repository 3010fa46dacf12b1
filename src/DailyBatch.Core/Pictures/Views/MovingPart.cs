using DailyBatch.Core.Pictures.Sketching;

namespace DailyBatch.Core.Pictures.Views;

/// <summary>A part of a picture that is seen at times.</summary>
/// <param name="Part">Which.</param>
/// <param name="Box">What it covers, on the canvas.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record MovingPart(LayerPart Part, LayerBox Box, Action<Sketch> Draw);
