namespace Auditor.Reading;

/// <summary>What an element of a page is to a table.</summary>
internal enum TableRole
{
    None,
    Table,
    Row,
    Cell,
}
