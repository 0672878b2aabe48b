namespace Auditor.Reading.Ofd;

/// <summary>OFD 路径 (ST_Loc): where a part lies inside the container, seen from the part that names it.</summary>
internal static class OfdPath
{
    /// <param name="from">Path of the part that names it; empty for the container itself.</param>
    /// <param name="location">A leading / means the root of the container.</param>
    /// <returns>Without a leading /; null when it leads out of the container or names nothing.</returns>
    public static string? Resolve(string from, string location)
    {
        var spelled = location.Trim().Replace('\\', '/');
        var segments = spelled.StartsWith('/') ? [] : from.Split('/').SkipLast(1).ToList();
        foreach (var segment in spelled.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                    return null;
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return segments.Count == 0 ? null : string.Join('/', segments);
    }
}
