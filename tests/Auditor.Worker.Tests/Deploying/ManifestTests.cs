using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Worker.Health;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Queue;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using YamlDotNet.RepresentationModel;

namespace Auditor.Worker.Tests.Deploying;

/// <summary>What can be held of the files in <c>deploy/</c> without a cluster.</summary>
public sealed partial class ManifestTests
{
    private const string Port = "8080";
    private const string Queue = "reports";

    private static readonly Dictionary<string, string> Placeholders = new(StringComparer.Ordinal)
    {
        ["${STORAGE:?}"] = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YWJj;BlobEndpoint=http://azurite:10000/a;QueueEndpoint=http://azurite:10001/a",
        ["${ARCHIVE_PASSWORD:?}"] = "p",
        ["ACCOUNT"] = "auditorsamples",
    };

    [Theory]
    [InlineData("kubernetes.yaml")]
    [InlineData("container-app.yaml")]
    [InlineData("compose.yaml")]
    public void Every_setting_is_one_that_the_worker_takes(string file)
    {
        var settings = Settings(file);
        Assert.Contains("Queue:Kind", settings.Keys);
        var known = settings.Select(setting => $"--{setting.Key}={setting.Value}").ToList();
        var arguments = WorkerArguments.Parse(known, out var problem);
        Assert.Null(problem);

        using var host = WorkerHost.CreateBuilder(arguments).Build();
        host.Services.GetRequiredService<IStartupValidator>().Validate();
        Assert.Equal(QueueKind.AzureStorageQueue, host.Services.GetRequiredService<IOptions<QueueOptions>>().Value.Kind);
        Assert.Equal(Queue, host.Services.GetRequiredService<IOptions<QueueOptions>>().Value.Name);
        Assert.NotEqual(host.Services.GetRequiredService<IOptions<InboxOptions>>().Value.Container, host.Services.GetRequiredService<IOptions<OutboxOptions>>().Value.Container);
        var health = host.Services.GetRequiredService<IOptions<HealthOptions>>().Value;
        Assert.Equal((Port, "0.0.0.0"), (health.Port.ToString(CultureInfo.InvariantCulture), health.Listen));
    }

    [Theory]
    [InlineData("kubernetes.yaml")]
    [InlineData("container-app.yaml")]
    [InlineData("compose.yaml")]
    public void No_secret_stands_in_it(string file)
    {
        var text = string.Join('\n', File.ReadLines(PathOf(file)).Where(line => !line.StartsWith('#')));
        Assert.DoesNotMatch(Secret(), text);
    }

    [Fact]
    public void On_kubernetes_it_has_no_more_rights_than_it_needs_and_is_asked_how_it_is()
    {
        var pod = At(Document("kubernetes.yaml", "Deployment"), "spec", "template", "spec");
        var container = At(pod, "containers", "0");
        Assert.Equal("true", Text(pod, "securityContext", "runAsNonRoot"));
        Assert.Equal("true", Text(container, "securityContext", "readOnlyRootFilesystem"));
        Assert.Equal("false", Text(container, "securityContext", "allowPrivilegeEscalation"));
        Assert.Equal("ALL", Text(container, "securityContext", "capabilities", "drop", "0"));
        Assert.Equal(("/healthz", Port), (Text(container, "livenessProbe", "httpGet", "path"), Text(container, "livenessProbe", "httpGet", "port")));
        Assert.Equal(("/readyz", Port), (Text(container, "readinessProbe", "httpGet", "path"), Text(container, "readinessProbe", "httpGet", "port")));
        Assert.Equal(Port, Text(container, "ports", "0", "containerPort"));
        Assert.True(int.Parse(Text(pod, "terminationGracePeriodSeconds"), System.Globalization.CultureInfo.InvariantCulture) > 28);
        Assert.Equal("true", Text(Document("kubernetes.yaml", "Deployment"), "spec", "template", "metadata", "labels", "azure.workload.identity/use"));
    }

    [Fact]
    public void Keda_finds_what_it_scales_and_by_what()
    {
        var scaled = Document("kubernetes.yaml", "ScaledObject");
        var trigger = At(scaled, "spec", "triggers", "0");
        Assert.Equal("keda.sh/v1alpha1", Text(scaled, "apiVersion"));
        Assert.Equal(Text(Document("kubernetes.yaml", "Deployment"), "metadata", "name"), Text(scaled, "spec", "scaleTargetRef", "name"));
        Assert.Equal("azure-queue", Text(trigger, "type"));
        Assert.Equal(Queue, Text(trigger, "metadata", "queueName"));
        Assert.Equal("ACCOUNT", Text(trigger, "metadata", "accountName"));
        Assert.Matches("^[1-9][0-9]*$", Text(trigger, "metadata", "queueLength"));
        var identity = Document("kubernetes.yaml", "TriggerAuthentication");
        Assert.Equal(Text(identity, "metadata", "name"), Text(trigger, "authenticationRef", "name"));
        Assert.Equal("azure-workload", Text(identity, "spec", "podIdentity", "provider"));
        Assert.Equal("ServiceAccount", Text(Document("kubernetes.yaml", "ServiceAccount"), "kind"));
        Assert.Equal(Text(Document("kubernetes.yaml", "ServiceAccount"), "metadata", "name"), Text(Document("kubernetes.yaml", "Deployment"), "spec", "template", "spec", "serviceAccountName"));
    }

    [Fact]
    public void In_container_apps_it_is_asked_and_scaled_alike()
    {
        var template = At(Documents("container-app.yaml").Single(), "properties", "template");
        var probes = ((YamlSequenceNode)At(template, "containers", "0", "probes")).ToDictionary(probe => Text(probe, "type"), probe => (Text(probe, "httpGet", "path"), Text(probe, "httpGet", "port")));
        Assert.Equal(("/healthz", Port), probes["Liveness"]);
        Assert.Equal(("/readyz", Port), probes["Readiness"]);
        Assert.Equal(Queue, Text(template, "scale", "rules", "0", "azureQueue", "queueName"));
        Assert.Contains("userAssignedIdentities", Text(template, "scale", "rules", "0", "azureQueue", "identity"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_compose_it_is_neither_root_nor_writes_to_its_own_disk()
    {
        var worker = At(Documents("compose.yaml").Single(), "services", "worker");
        Assert.Equal("1654:1654", Text(worker, "user"));
        Assert.Equal("true", Text(worker, "read_only"));
        Assert.Equal("ALL", Text(worker, "cap_drop", "0"));
        Assert.Equal("../../..", Text(worker, "build"));
    }

    /// <summary>Environment variables with __ in their names, as the worker sees them.</summary>
    private static Dictionary<string, string> Settings(string file)
    {
        var environment = file switch
        {
            "kubernetes.yaml" => At(Document(file, "Deployment"), "spec", "template", "spec", "containers", "0", "env"),
            "container-app.yaml" => At(Documents(file).Single(), "properties", "template", "containers", "0", "env"),
            _ => At(Documents(file).Single(), "services", "worker", "environment"),
        };
        var pairs = environment is YamlSequenceNode list
            ? list.Select(entry => (Key: Text(entry, "name"), Value: Text(entry, "value")))
            : ((YamlMappingNode)environment).Select(entry => (Key: Text(entry.Key), Value: Text(entry.Value)));
        return pairs.Where(pair => pair.Key.Contains("__", StringComparison.Ordinal)).ToDictionary(
            pair => pair.Key.Replace("__", ":", StringComparison.Ordinal),
            pair => Placeholders.Aggregate(pair.Value, (value, placeholder) => value.Replace(placeholder.Key, placeholder.Value, StringComparison.Ordinal)),
            StringComparer.Ordinal);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "deploy", file);

    private static IEnumerable<YamlNode> Documents(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(PathOf(file));
        stream.Load(reader);
        return stream.Documents.Select(document => document.RootNode);
    }

    private static YamlNode Document(string file, string kind) => Documents(file).Single(document => Text(document, "kind") == kind);

    private static YamlNode At(YamlNode node, params string[] path) =>
        path.Aggregate(node, (at, key) => at is YamlSequenceNode list ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] : at[key]);

    private static string Text(YamlNode node, params string[] path) => ((YamlScalarNode)At(node, path)).Value!;

    // AccountKey=abc
    [GeneratedRegex(@"AccountKey=|SharedAccessSignature|\bsig=|(?i:password)[""']?\s*[:=]\s*(?!\$\{|\?)\S", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
