using System.Text;

namespace Auditor.Worker.Tests;

/// <summary>Small reports of offices that do not exist.</summary>
internal static class SampleReports
{
    public static byte[] Text(string agency, int year) => Encoding.UTF8.GetBytes($"""
        {agency}{year}年政府信息公开工作年度报告

        本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为{year}年1月1日至{year}年12月31日。

        一、总体情况
        {year}年，{agency}通过县政府门户网站主动公开政府信息86条，未收到依申请公开。
        二、主动公开政府信息情况
        本年制发行政规范性文件0件，废止0件，现行有效3件。
        三、收到和处理政府信息公开申请情况
        本年新收政府信息公开申请0件，上年结转0件。
        四、政府信息公开行政复议、行政诉讼情况
        本年未发生行政复议和行政诉讼。
        五、存在的主要问题及改进情况
        公开内容更新不够及时。{year + 1}年，我局将每月核对栏目更新情况。
        六、其他需要报告的事项
        本年度未收取信息处理费，无其他需要报告的事项。
        """);

    public static byte[] Binary(int seed)
    {
        var bytes = new byte[3000];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
