using System.Text;

namespace Auditor.Worker.Tests.Archiving;

/// <summary>Reports that say enough of their own to be compared.</summary>
internal static class ArchiveReports
{
    /// <summary>Wording of one writer; what differs from agency to agency are names and figures.</summary>
    public static byte[] Welfare(string agency, int year, int figure) => Text(
        agency,
        year,
        $"把低保和临时救助的标准、流程画成一张图贴进各村公开栏，每月十五日更新享受名单{figure}人次，家属可以当场核对金额。残疾人两项补贴的申请材料由五份减为两份，村级代办员上门帮助填写并拍照上传。",
        "养老机构的床位和收费信息更新太慢，家属常常要打电话到乡镇敬老院一家一家地问。",
        $"把床位余量接入便民小程序，由机构每周一自行填报，年内开展抽查{figure % 7 + 3}次。");

    /// <summary>Another writer's.</summary>
    public static byte[] Forestry(string agency, int year) => Text(
        agency,
        year,
        "采伐许可从受理到发证的每一步都在林区广播和管护站橱窗里同步公示，护林员逐户讲解了限额分配的办法。",
        "退耕还林补助发放到户的清册只贴在乡镇，外出务工的农户看不到自己那一份。",
        "清册改为在手机上凭身份证尾号查询，并在春节返乡前逐村发短信提醒。");

    private static byte[] Text(string agency, int year, string overview, string problem, string measure) => Encoding.UTF8.GetBytes($"""
        {agency}{year}年政府信息公开工作年度报告

        本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为{year}年1月1日至{year}年12月31日。

        一、总体情况
        {overview}
        二、主动公开政府信息情况
        本年制发行政规范性文件0件，废止0件，现行有效3件。
        三、收到和处理政府信息公开申请情况
        本年新收政府信息公开申请0件，上年结转0件。
        四、政府信息公开行政复议、行政诉讼情况
        本年未发生行政复议和行政诉讼。
        五、存在的主要问题及改进情况
        {problem}
        {measure}
        六、其他需要报告的事项
        本年度未收取信息处理费，无其他需要报告的事项。
        """);
}
