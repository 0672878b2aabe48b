using Microsoft.Extensions.Options;

namespace Auditor.Worker.Configuration;

/// <summary>Registers an options class with its section: unknown keys and bad values stop the start, in Chinese.</summary>
public static class SectionServices
{
    public static IServiceCollection AddSection<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddSingleton<IValidateOptions<TOptions>>(new AnnotationValidation<TOptions>(section));
        services.AddOptions<TOptions>()
            .Configure<IConfiguration>((options, configuration) => SectionBinder.Bind(configuration.GetSection(section), options))
            .ValidateOnStart();
        return services;
    }
}
