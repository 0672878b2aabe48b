namespace Auditor.Classifying;

/// <summary>A classifier with what is known about it.</summary>
/// <param name="Hash">SHA-256 of its file, with the prefix <c>sha256:</c>.</param>
/// <param name="Bands">Label → its bands.</param>
internal sealed record LoadedModel<T>(T Classifier, string Hash, IReadOnlyDictionary<string, Bands> Bands);
