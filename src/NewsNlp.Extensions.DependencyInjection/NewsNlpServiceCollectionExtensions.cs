using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsNlp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers NewsNlp with a service collection.</summary>
public static class NewsNlpServiceCollectionExtensions
{
    /// <summary>
    /// Adds the English <see cref="NewsPipeline"/> as a singleton, made when it is first asked for. A pipeline registered
    /// before stays.
    /// </summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Adds own gazetteers and mentions; called once.</param>
    public static IServiceCollection AddNewsNlp(this IServiceCollection services, Action<NewsPipelineBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ =>
        {
            var builder = NewsPipelineBuilder.English();
            configure?.Invoke(builder);
            return builder.Build();
        });
        return services;
    }
}
