namespace JiebaNet.Segmenter.UserWords;

/// <summary>A line of a user dictionary (用户词典).</summary>
/// <param name="Word">The word.</param>
/// <param name="Frequency">Its frequency: null to suggest one, 0 to delete the word.</param>
/// <param name="Tag">Its part of speech, if any.</param>
internal readonly record struct UserWord(string Word, int? Frequency, string? Tag);
