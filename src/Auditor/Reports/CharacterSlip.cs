namespace Auditor.Reports;

/// <summary>A spelling that is no word, and the word that it stands for: 步署, 部署.</summary>
public readonly record struct CharacterSlip(string Wrong, string Right);
