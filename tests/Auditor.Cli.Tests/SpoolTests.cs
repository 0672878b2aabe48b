using System.Text;

namespace Auditor.Cli.Tests;

/// <summary>What is put aside comes back in order, however it came.</summary>
public sealed class SpoolTests
{
    [Fact]
    public void What_many_threads_put_in_any_order_is_read_in_order_and_as_often_as_wanted()
    {
        var texts = Enumerable.Range(0, 500).Select(number => new string('行', number % 37) + number).ToList();
        using var spool = new Spool<string>(texts.Count, Encoding.UTF8.GetBytes, Encoding.UTF8.GetString);

        Parallel.For(0, texts.Count, at => spool.Put(texts.Count - 1 - at, texts[texts.Count - 1 - at]));

        Assert.Equal(texts, spool);
        Assert.Equal(texts, spool);
        Assert.Equal(texts[37], spool[37]);
    }
}
