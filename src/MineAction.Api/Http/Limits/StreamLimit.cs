using MineAction.Api.Http.Problems;

namespace MineAction.Api.Http.Limits;

/// <summary>Limit of the streams open at once, in all and for each client: a stream costs memory for as long as it lasts.</summary>
internal sealed class StreamLimit(LimitOptions limits)
{
    private readonly Dictionary<string, int> _open = [];

    /// <summary>A stream that is answered as it is where there is room, and else by a problem.</summary>
    public IResult Limit(IResult stream) => new LimitedStream(this, stream);

    private Problem? Enter(string client)
    {
        lock (_open)
        {
            var own = _open.GetValueOrDefault(client);
            if (own >= limits.StreamsPerClient)
            {
                return Problem.Of(
                    ProblemType.TooManyRequests, $"One client may follow {limits.StreamsPerClient} streams at once. End one of yours.");
            }

            if (_open.Values.Sum() >= limits.Streams)
            {
                return Problem.Of(
                    ProblemType.Busy, "As many follow the changes as may at once. Try again in a minute, or ask /v1/changes.");
            }

            _open[client] = own + 1;
            return null;
        }
    }

    private void Leave(string client)
    {
        lock (_open)
        {
            if (--_open[client] == 0)
                _open.Remove(client);
        }
    }

    private sealed class LimitedStream(StreamLimit limit, IResult stream) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var client = RateLimit.ClientOf(httpContext.Connection.RemoteIpAddress);
            if (limit.Enter(client) is { } problem)
            {
                await (problem with { RetryAfter = 60 }).ExecuteAsync(httpContext);
                return;
            }

            try
            {
                await stream.ExecuteAsync(httpContext);
            }
            finally
            {
                limit.Leave(client);
            }
        }
    }
}
