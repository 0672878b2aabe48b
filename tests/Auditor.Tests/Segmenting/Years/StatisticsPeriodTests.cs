namespace Auditor.Tests.Segmenting.Years;

public sealed class StatisticsPeriodTests
{
    [Theory]
    [InlineData("本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。")]
    [InlineData("数据统计期限为2021年1月1日至12月31日。")]
    [InlineData("统计期限：2021年1月1日—2021年12月31日。")]
    [InlineData("统计时段2021年1月1日-12月31日。")]
    [InlineData("统计期限为2021.1.1-2021.12.31。")]
    [InlineData("统计期限为2021-01-01至2021-12-31。")]
    [InlineData("统计期限为2021/1/1~2021/12/31。")]
    [InlineData("统计期限从 2021 年 1 月 1 日起，到 2021 年 12 月 31 日止。")]
    [InlineData("所列数据的期限是自2021年1月1日起，至2021年12月31日止。")]
    [InlineData("数据统计自2021年1月1日始，截至2021年12月31日。")]
    [InlineData("统计期限自2021年1月1日到2021年12月31日。")]
    [InlineData("统计期限为2021年1月1日——2021年12月31日。")]
    [InlineData("统计期限为2021年01月01日至2021年12月31日。")]
    [InlineData("统计期限自２０２１年１月１日至２０２１年１２月３１日。")]
    [InlineData("统计期限自二〇二一年一月一日起至二〇二一年十二月三十一日止。")]
    [InlineData("本报告所列数据统计期限为2021年1月至12月。")]
    [InlineData("报告中所列数据统计期限自 2021 年 1 月 1 日\n   起至 2021 年 12 月 31 日止。")]
    [InlineData("2021年1月1日至2021年12月31日，我局情况如下。")]
    public void The_year_may_be_spelt_in_many_ways(string sentence)
    {
        var period = Segmented.Report($"清河县财政局政府信息公开年度报告\n{sentence}\n一、总体情况\n公开信息12条。").Period;

        Assert.NotNull(period);
        Assert.Equal((2021, 2021, new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)), (period.StartYear, period.EndYear, period.Start, period.End));
    }

    [Theory]
    [InlineData("统计期限自2021年1月1日起至2020年12月31日止。", 2021, 2020, true, true)]
    [InlineData("统计期限自2021年1月1日起至2021年11月31日止。", 2021, 2021, true, false)]
    [InlineData("统计期限自2021年1月1日起至2021年12月20日止。", 2021, 2021, true, true)]
    [InlineData("统计期限自2021年13月1日起至2021年12月31日止。", 2021, 2021, false, true)]
    public void Impossible_periods_are_read_as_written(string sentence, int start, int end, bool hasStart, bool hasEnd)
    {
        var period = Segmented.Report($"{sentence}\n一、总体情况\n公开信息12条。").Period!;

        Assert.Equal((start, end, hasStart, hasEnd), (period.StartYear, period.EndYear, period.Start is not null, period.End is not null));
    }

    [Theory]
    [InlineData("2020年12月28日至2021年1月5日，我局受理1件申请。")]
    [InlineData("2021年5月10日至5月16日开展宣传周活动。")]
    [InlineData("联系时间：8:30-12:00，电话2021-123。")]
    [InlineData("统计信息公开12条。")]
    public void Other_spans_of_dates_are_no_period(string sentence) =>
        Assert.Null(Segmented.Report($"清河县财政局政府信息公开年度报告\n一、总体情况\n{sentence}").Period);
}
