namespace DailyBatch.Core.Pictures.Sketching;

/// <summary>A place on the drawing. The video's frame is 1080 wide and 1920 high; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt(X * X + Y * Y);

    public Point Toward(Point other, double share) => this + (other - this) * share;

    /// <summary>The point at a distance; 0 degrees is straight down, positive turns towards +x.</summary>
    public Point At(double degrees, double distance) =>
        new(X + Math.Sin(degrees * Math.PI / 180) * distance, Y + Math.Cos(degrees * Math.PI / 180) * distance);
}
