using DailyBatch.Core.Runtime.Providers;

namespace DailyBatch.Core.Tests.Runtime.Providers;

public sealed class NearbyHostSpecs
{
    [Theory]
    [InlineData("https://api.example.com/v1")]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://127.0.0.1:8080/v1")]
    [InlineData("http://[::1]:8080/v1")]
    [InlineData("http://192.168.1.20:8000/v1")]
    [InlineData("http://10.1.2.3/v1")]
    [InlineData("http://ollama:11434/v1")]
    [InlineData("http://box.local/v1")]
    public void A_key_may_travel_encrypted_or_within_the_house(string address) => NearbyHost.MayCarrySecrets(new(address)).ShouldBeTrue();

    [Theory]
    [InlineData("http://api.example.com/v1")]
    [InlineData("http://8.8.8.8/v1")]
    [InlineData("http://172.32.0.1/v1")]
    [InlineData("http://local.example.com/v1")]
    public void A_key_does_not_travel_the_internet_in_clear(string address) => NearbyHost.MayCarrySecrets(new(address)).ShouldBeFalse();
}
