using Auditor.Rendering.Pages;

namespace Auditor.Tests.Rendering;

/// <summary>What is put into ready markup is encoded like what a template writes.</summary>
public sealed class MarkupBuilderTests
{
    [Theory]
    [InlineData("120 条", "120 条")]
    [InlineData("", "")]
    [InlineData("<script>alert('1')</script>", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")]
    [InlineData("\" onclick=\"a&b", "&quot; onclick=&quot;a&amp;b")]
    [InlineData("甲\n乙\t丙\0丁\u0085", "甲\n乙\t丙\uFFFD丁\uFFFD")]
    [InlineData("甲\u202E乙\u2066丙\u200F", "甲\uFFFD乙\uFFFD丙\uFFFD")]
    [InlineData("𠮷野", "𠮷野")]
    public void Values_are_encoded_and_words_are_not(string value, string encoded)
    {
        var html = new MarkupBuilder();
        html.Add($"<td class=\"{value}\">{value}</td>").Add($"<b>{-12}</b>");
        Assert.Equal($"<td class=\"{encoded}\">{encoded}</td><b>-12</b>", html.Build().Html);
        Assert.Equal(encoded, HtmlText.Encode(value));
    }

    [Fact]
    public void Halves_of_pairs_are_replaced() => Assert.Equal("𠮷\uFFFD野\uFFFD\uFFFD", HtmlText.Encode("𠮷\uD842野\uDFB7\uD842"));
}
