namespace Auditor.Reading.Ofd;

/// <summary>文字方向: which way the text of an object runs on its page.</summary>
internal enum OfdTurn
{
    Upright,
    Downwards,
    UpsideDown,
    Upwards,
}
