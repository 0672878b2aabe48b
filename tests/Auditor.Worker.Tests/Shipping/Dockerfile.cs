namespace Auditor.Worker.Tests.Shipping;

/// <summary>The Dockerfile, as instructions of named stages.</summary>
internal static class Dockerfile
{
    /// <summary>Stage, instruction, and what stands behind it; continued lines are joined.</summary>
    public static IReadOnlyList<(string Stage, string Verb, string Text)> Read(string path)
    {
        var stage = "";
        var steps = new List<(string, string, string)>();
        var lines = File.ReadAllLines(path).Where(line => line.Trim().Length > 0 && !line.StartsWith('#'));
        foreach (var line in string.Join('\n', lines).Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        {
            var (verb, rest) = (line.Split(' ')[0], line[line.IndexOf(' ', StringComparison.Ordinal)..].Trim());
            if (verb == "FROM")
                stage = rest.Split(" AS ")[1];
            steps.Add((stage, verb, rest));
        }

        return steps;
    }
}
