using System.Buffers.Binary;
using Auditor.Rendering;
using Microsoft.Playwright;

namespace Auditor.Browser.Tests;

/// <summary>The pictures of the READMEs, taken of the pages of the samples. <c>UPDATE_SCREENSHOTS=1</c> takes them anew; look at them before they are kept.</summary>
public sealed class ScreenshotTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Folder = "src/Auditor/Rendering/Screenshots";
    private const int Width = 1100;
    private const int Height = 1560;

    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47];

    public static TheoryData<string> Pictures => ["audit-page.png", "summary.png"];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Each_picture_is_there_and_both_readmes_show_it(string name)
    {
        var file = Path.Combine(Repository.Root, Folder, name);
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1")
            await TakeAsync(name, file);

        var picture = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(PngStart, picture[..PngStart.Length]);
        Assert.Equal((Width, Height), (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20))));
        foreach (var readme in new[] { "README.md", "README.zh-CN.md" })
            Assert.Contains($"({Folder}/{name})", await File.ReadAllTextAsync(Path.Combine(Repository.Root, readme), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task TakeAsync(string name, string file)
    {
        await using var open = await chromium.OpenAsync(PageOf(name), width: Width);
        await open.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true, Clip = new Clip { X = 0, Y = 0, Width = Width, Height = Height } });
    }

    private static string PageOf(string name) => name switch
    {
        "audit-page.png" => AuditPage.Render(Repository.Samples.First(audit => audit.File.Name.StartsWith("清河县商务局2021", StringComparison.Ordinal))),
        "summary.png" => SummaryPage.Render(Repository.Samples.Select(audit => SummaryEntry.Of(audit, audit.File.Name, audit.File.Name + ".html")).ToList()),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
