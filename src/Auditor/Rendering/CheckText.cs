namespace Auditor.Rendering;

/// <summary>A check in another language than Chinese, one sentence each.</summary>
/// <param name="Title">What has to hold.</param>
/// <param name="Wrong">What is wrong where it does not.</param>
/// <param name="Advice">What to do.</param>
internal sealed record CheckText(string Title, string Wrong, string Advice);
