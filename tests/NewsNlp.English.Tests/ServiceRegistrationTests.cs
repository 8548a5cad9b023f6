using Microsoft.Extensions.DependencyInjection;

namespace NewsNlp.English.Tests;

public class ServiceRegistrationTests
{
    [Fact]
    public void AddNewsNlp_WithOwnEntry_GivesOnePipelineThatKnowsIt()
    {
        using var services = new ServiceCollection()
            .AddNewsNlp(builder => builder.AddGazetteer([new GazetteerEntry("own:1", "Norvik Rail", EntityType.Organization)]))
            .BuildServiceProvider();

        var pipeline = services.GetRequiredService<NewsPipeline>();

        services.GetRequiredService<NewsPipeline>().Should().BeSameAs(pipeline);
        pipeline.ExtractEntities("Trains of Norvik Rail were late.").Should().ContainSingle(m => m.Text == "Norvik Rail").Which.Type.Should().Be(EntityType.Organization);
    }
}
