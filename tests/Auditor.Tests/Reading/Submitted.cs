using System.Text;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Reading;

/// <summary>Reads bytes made in a test as a submitted file.</summary>
internal static class Submitted
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    public static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    public static SourceDocument Document(string name, byte[] content)
    {
        var isRead = SourceReader.TryRead(SourceFile.FromBytes(name, content), out var document, out var rejection);
        Assert.True(isRead, rejection?.ToString());
        Assert.Null(rejection);
        return document!;
    }

    public static string Text(string name, byte[] content) => Document(name, content).Text;

    public static string Page(string html) => Text("report.html", Encoding.UTF8.GetBytes(html));

    public static Rejection Rejected(string name, byte[] content)
    {
        var isRead = SourceReader.TryRead(SourceFile.FromBytes(name, content), out var document, out var rejection);
        Assert.False(isRead, document?.Text);
        Assert.Null(document);
        Assert.EndsWith("。", rejection!.Reason, StringComparison.Ordinal);
        Assert.EndsWith("。", rejection.Advice, StringComparison.Ordinal);
        return rejection;
    }
}
