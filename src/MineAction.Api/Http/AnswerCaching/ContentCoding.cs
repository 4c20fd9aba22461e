namespace MineAction.Api.Http.AnswerCaching;

/// <summary>How a body is coded on its way (RFC 9110, section 8.4).</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
