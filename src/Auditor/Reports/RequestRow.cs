namespace Auditor.Reports;

/// <summary>表三的行, in official order.</summary>
public enum RequestRow
{
    /// <summary>一、本年新收</summary>
    NewRequests,

    /// <summary>二、上年结转</summary>
    CarriedOver,
    Granted,
    PartiallyGranted,
    DeniedStateSecret,
    DeniedByLaw,
    DeniedSecurity,
    DeniedThirdParty,
    DeniedInternal,
    DeniedProcess,
    DeniedEnforcementFile,
    DeniedInquiry,
    UnableNotHeld,
    UnableNeedsMaking,
    UnableUnclear,
    RefusedPetition,
    RefusedRepeated,
    RefusedPublication,
    RefusedExcessive,
    RefusedConfirmation,

    /// <summary>(六)其他处理 as a single row (form of 2019)</summary>
    OtherHandling,
    OtherNoCorrection,
    OtherUnpaid,
    OtherRest,

    /// <summary>(七)总计</summary>
    Total,

    /// <summary>四、结转下年度继续办理</summary>
    CarriedForward,
}
