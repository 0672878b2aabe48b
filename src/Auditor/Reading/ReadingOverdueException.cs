namespace Auditor.Reading;

/// <summary>Thrown by <see cref="ReadingDeadline"/>, caught by <see cref="BoundedThread"/>.</summary>
internal sealed class ReadingOverdueException : Exception;
