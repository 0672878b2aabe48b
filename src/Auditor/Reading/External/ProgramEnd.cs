namespace Auditor.Reading.External;

/// <summary>运行结果: how the run of another program ended.</summary>
internal enum ProgramEnd
{
    Done,
    Failed,
    TooSlow,
}
