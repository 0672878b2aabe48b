namespace Auditor.Classifying;

/// <summary>What a linear ML.NET model of two classes has beside its weights: scored directly, no pipeline a sentence.</summary>
/// <param name="Slope">With <paramref name="Offset"/>: probability = 1 / (1 + exp(slope · score + offset)), after Platt.</param>
public readonly record struct LinearModel(double Bias, double Slope, double Offset)
{
    /// <summary>From a weighted sum without bias to a probability.</summary>
    public double Probability(double sum) => 1 / (1 + Math.Exp(Slope * (sum + Bias) + Offset));
}
