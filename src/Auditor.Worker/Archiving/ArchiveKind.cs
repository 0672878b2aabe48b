namespace Auditor.Worker.Archiving;

/// <summary>档案种类</summary>
public enum ArchiveKind
{
    /// <summary>不用档案: reports are not compared with one another.</summary>
    None,

    /// <summary>一个文件</summary>
    Sqlite,

    /// <summary>数据库</summary>
    PostgreSql,
}
