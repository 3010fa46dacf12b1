namespace SampleModule;

public enum Colour
{
    Red,
    Green,
    Grey,
}
