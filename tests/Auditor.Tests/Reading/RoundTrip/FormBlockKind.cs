namespace Auditor.Tests.Reading.RoundTrip;

internal enum FormBlockKind
{
    Title,
    Heading,
    SubHeading,
    Paragraph,
    Table,
}
