using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using MineAction.Api.Http.Problems;
using MineAction.Api.Http.Telemetry;
using MineAction.Api.Tests.Hosting;
using Npgsql;

namespace MineAction.Api.Tests.Http.Problems;

/// <summary>What a caller quotes is what the operator finds in the log.</summary>
public sealed class TraceTests(Engine engine) : ApiTests(engine)
{
    private const string Sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    [Test]
    public async Task A_problem_names_the_trace_that_the_caller_sent()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/apbmc", ("traceparent", Sent));

        Assert.That(problem["traceId"].GetString(), Does.StartWith(Sent[..35]));
    }

    [Test]
    public async Task A_problem_does_not_repeat_what_is_not_a_trace()
    {
        var problem = await Api.RefusedAsync(HttpStatusCode.NotFound, "/v1/instruments/apbmc", ("traceparent", "<script>"));

        Assert.That(problem["traceId"].GetString(), Is.Not.Empty.And.Not.Contains("script"));
    }

    [Test]
    public async Task What_nobody_expected_is_logged_under_the_trace_that_the_caller_was_told()
    {
        var http = new DefaultHttpContext { TraceIdentifier = "7", Request = { Method = "GET", Path = "/v1/states" } };
        var log = new Lines();

        var isAnswered = await new ExceptionLogger(log).TryHandleAsync(http, new InvalidOperationException(), default);

        Assert.That(isAnswered, Is.False);
        Assert.That(log, Is.EqualTo(["Error: GET /v1/states failed; trace 7."]));
    }

    [Test]
    public async Task A_database_that_is_away_is_one_line_of_the_log()
    {
        var http = new DefaultHttpContext { TraceIdentifier = "7", Request = { Method = "POST", Path = "/v1/webhooks" } };
        var log = new Lines();

        await new ExceptionLogger(log).TryHandleAsync(http, new NpgsqlException("Failed to connect\nto the server"), default);

        Assert.That(log, Is.EqualTo(["Error: POST /v1/webhooks failed; trace 7. Failed to connect to the server"]));
        Assert.That(log.Exceptions, Is.Zero, "where in the code says nothing");
    }

    [Test]
    public async Task What_the_caller_did_wrong_is_not_logged()
    {
        var log = new Lines();

        await new ExceptionLogger(log).TryHandleAsync(new DefaultHttpContext(), new BadHttpRequestException("No."), default);
        await new ExceptionLogger(log).TryHandleAsync(
            new DefaultHttpContext(), new ProblemException(Problem.Of(ProblemType.UnknownPath, "No.")), default);

        Assert.That(log, Is.Empty);
    }

    private sealed class Lines : List<string>, ILogger<ExceptionLogger>
    {
        public int Exceptions { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Add($"{logLevel}: {formatter(state, exception)}");
            Exceptions += exception is null ? 0 : 1;
        }
    }
}
