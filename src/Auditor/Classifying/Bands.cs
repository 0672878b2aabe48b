namespace Auditor.Classifying;

/// <summary>
/// Where the bands of one label begin, as training measured them on examples the model had not learned from: at least 95 % of
/// what lies above <paramref name="Sure"/> is right, 80 % of what lies above <paramref name="Look"/>; at most 1 % of what lies
/// below <paramref name="No"/> is missed.
/// </summary>
public sealed record Bands(double No, double Look, double Sure)
{
    public Band Of(double probability) =>
        probability >= Sure ? Band.Sure
        : probability >= Look ? Band.Look
        : probability > No ? Band.CannotTell
        : Band.No;
}
