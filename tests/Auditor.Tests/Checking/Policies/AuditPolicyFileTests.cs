using System.Text;
using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Tests.Checking.Policies;

public sealed class AuditPolicyFileTests
{
    private static readonly DateOnly Today = new(2025, 1, 20);

    [Fact]
    public void Grades_and_suppressions_are_read()
    {
        var policy = Parse("""
            {
              // 本市统一使用旧标题
              "checks": { "boilerplate": "off", "aspect-missing": "note", "foreign-name": "warning" },
              "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": "机构合并，已说明", "by": "张三", "expires": "2025-01-20" }, ]
            }
            """);

        Assert.Null(policy.Grades["boilerplate"]);
        Assert.Equal(Severity.Note, policy.Grades["aspect-missing"]);
        Assert.Equal(new Suppression("0123456789abcdef", "机构合并，已说明", "张三", Today), policy.Suppressions["0123456789abcdef"]);
        Assert.Matches("^[0-9a-f]{64}$", policy.Sha256);
    }

    [Theory]
    [InlineData("{", "第 1 行附近不是有效的 JSON")]
    [InlineData("[]", "配置文件应为 { … } 形式的对象")]
    [InlineData("""{ "chekcs": {} }""", "不认识“chekcs”，只能有 checks、suppressions")]
    [InlineData("""{ "checks": { "boilerplat": "off" } }""", "没有编号为“boilerplat”的检查项")]
    [InlineData("""{ "checks": { "boilerplate": "never" } }""", "boilerplate 的值不能是 \"never\"")]
    [InlineData("""{ "checks": { "boilerplate": "off", "boilerplate": "note" } }""", "同一个键写了两次")]
    [InlineData("""{ "checks": { "boilerplate": false } }""", "boilerplate 的值不能是 false")]
    [InlineData("""{ "suppressions": {} }""", "应为数组")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "by": "张三", "expires": "2025-01-20" } ] }""", "缺少 reason")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": " ", "by": "张三", "expires": "2025-01-20" } ] }""", "缺少 reason")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "xyz", "reason": "甲", "by": "张三", "expires": "2025-01-20" } ] }""", "16 位十六进制")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": "甲", "by": "张三", "expires": "2025-02-30" } ] }""", "不是日期")]
    [InlineData("""{ "suppressions": [ { "fingerprint": "0123456789abcdef", "reason": "甲", "by": "张三", "until": "2025-02-20" } ] }""", "不认识“until”")]
    public void What_it_does_not_know_is_an_error_that_says_what_is_allowed(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_same_fingerprint_may_not_be_suppressed_twice()
    {
        const string Once = """{ "fingerprint": "0123456789abcdef", "reason": "甲", "by": "张三", "expires": "2025-01-20" }""";
        Assert.Contains("写了两次", Assert.Throws<InvalidDataException>(() => Parse($$"""{ "suppressions": [ {{Once}}, {{Once}} ] }""")).Message, StringComparison.Ordinal);
    }

    private static AuditPolicy Parse(string json) => AuditPolicyFile.Parse(Encoding.UTF8.GetBytes(json), Today);
}
