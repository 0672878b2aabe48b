namespace Auditor.Cli.Tests;

public sealed class InputFilesTests
{
    private static readonly string[] Everything = ["a.txt", "b/c.txt", "b/d/e.docx"];

    private static Workplace Filled()
    {
        var place = new Workplace();
        foreach (var name in Everything)
            place.Put(name, [1]);
        return place;
    }

    private static IEnumerable<string> Below(params IReadOnlyList<string> paths) => InputFiles.Expand(paths).Select(file => file.RelativePath);

    [Fact]
    public void A_folder_is_read_with_all_below()
    {
        using var place = Filled();
        Assert.Equal(Everything, Below(place.Inbox));
        Assert.Equal(Everything, Below(place.Inbox + "/"));
    }

    [Fact]
    public void A_file_given_twice_is_read_once_whatever_the_order_and_spelling()
    {
        using var place = Filled();
        var detour = Path.Combine(place.Inbox, "b", "..", "b", "c.txt");

        Assert.Equal(Everything, Below(place.Inbox, place["b/c.txt"], detour));
        Assert.Equal(InputFiles.Expand([place.Inbox, detour]), InputFiles.Expand([detour, place.Inbox]));
    }

    [Fact]
    public void Links_to_folders_are_not_followed()
    {
        using var place = Filled();
        Directory.CreateSymbolicLink(place["b/round"], place.Inbox);

        Assert.Equal(Everything, Below(place.Inbox));
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_alone()
    {
        using var place = Filled();
        place.Put(".git/config", [1]);
        place.Put("b/.DS_Store", [1]);
        place.Put("b/~$c.docx", [1]);

        Assert.Equal(Everything, Below(place.Inbox));
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("?.TXT", "a.txt")]
    [InlineData("b/*", "c.txt")]
    public void A_pattern_is_matched_in_its_folder(string pattern, string expected)
    {
        using var place = Filled();
        Assert.Equal([expected], Below(place[pattern]));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_that_file()
    {
        using var place = Filled();
        place.Put("*.txt", [1]);
        Assert.Equal(["*.txt"], Below(place["*.txt"]));
    }

    [Fact]
    public void Names_that_would_be_alike_are_told_apart_by_their_folder()
    {
        using var place = Filled();
        place.Put("2024/c.txt", [1]);
        Assert.Equal(["2024/c.txt", "b/c.txt", "b/d/e.docx"], Below(place["b"], place["2024"]));
    }
}
