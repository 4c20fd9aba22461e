using MineAction.Api.Features;
using MineAction.Api.Http;
using MineAction.Api.OpenApi;
using MineAction.Api.Site;
using MineAction.Api.Storage;

var builder = WebApplication.CreateBuilder(args);
builder.AddStorage();
builder.AddSite();
builder.AddHttp();
builder.AddOpenApiDocument();

var app = builder.Build();
app.UseHttp();
app.UseSite();
app.MapHealth();
app.MapV1();
app.MapSite();
app.MapOpenApiDocument();

try
{
    await app.OpenRegisterAsync();
    await app.RunAsync();
    return 0;
}
catch (StartupException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
