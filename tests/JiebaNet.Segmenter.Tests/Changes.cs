using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

/// <summary>Changes to the user words, as Golden/reference.py writes them down.</summary>
internal static class Changes
{
    /// <summary>Makes one change and gives the frequency suggested, if the change was for one.</summary>
    public static int? Make(JiebaSegmenter segmenter, JsonElement change)
    {
        var (kind, word) = (change[0].GetString(), change[1]);
        switch (kind)
        {
            case "delete":
                segmenter.DeleteWord(word.GetString()!);
                return null;
            case "add" when FrequencyOf(change[2]) == 0: // the reference takes 0 for a deletion
                segmenter.DeleteWord(word.GetString()!);
                return null;
            case "add":
                segmenter.AddWord(word.GetString()!, FrequencyOf(change[2]) ?? 0, change.GetArrayLength() > 3 ? change[3].GetString() : null);
                return null;
        }
        return word.ValueKind == JsonValueKind.String
            ? segmenter.SuggestFreq(word.GetString()!, kind == "tune")
            : segmenter.SuggestFreq(word.EnumerateArray().Select(part => part.GetString()!), kind == "tune");
    }

    public static int? FrequencyOf(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt32();
}
