namespace Auditor.Tests.Injection;

/// <summary>A pair that does not yet hold: kept in sight until it is mended.</summary>
/// <param name="Edit">Name of the injector or harmless edit.</param>
/// <param name="Base">Beginning of the names of the bases; empty for all.</param>
internal sealed record KnownDefect(string Edit, string Base, string Reason);
