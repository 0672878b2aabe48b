namespace Auditor.Reading.External;

/// <summary>运行上限: what one run of another program may take.</summary>
/// <param name="Time">Of the clock, and of the processor for each of its processes.</param>
/// <param name="MemoryBytes">Address space of each process.</param>
/// <param name="FileBytes">Size of each file it writes.</param>
internal sealed record ProgramLimits(TimeSpan Time, long MemoryBytes, long FileBytes);
