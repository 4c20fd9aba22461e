# The service, as a non-root user on a read-only root file system with one volume for the database:
#   docker build -t mineaction-api .
#   docker run --read-only -v register:/data -p 8080:8080 mineaction-api
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK_IMAGE} AS build
WORKDIR /source
# Packages are a layer of their own, which only a change of packages makes anew.
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/MineAction.TreatyLaw/MineAction.TreatyLaw.csproj src/MineAction.TreatyLaw/
COPY src/MineAction.Api/MineAction.Api.csproj src/MineAction.Api/
RUN dotnet restore src/MineAction.Api --use-current-runtime -p:PublishReadyToRun=true
COPY . .
RUN dotnet publish src/MineAction.Api --configuration Release --use-current-runtime --self-contained false --output /published

FROM ${RUNTIME_IMAGE}
# The order of names is the Unicode collation's: most base images have ICU, small ones do not.
RUN ldconfig -p | grep -q libicuuc \
    || (apt-get update && apt-get install --yes --no-install-recommends '^libicu[0-9]+$' && rm -rf /var/lib/apt/lists/*)
# Numbers, not names: any base image will do. SQLite cannot open a file in a volume that root owns.
RUN mkdir /data && chown 1654:1654 /data
COPY --from=build /published /app
WORKDIR /app
USER 1654:1654
VOLUME /data
# The platform's variables: ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS and their like replace the port. Diagnostics want a file in /tmp, which a
# read-only root file system does not have; -e DOTNET_EnableDiagnostics=1 with a tmpfs there brings them back. Pictures keep an index of
# their fonts in XDG_CACHE_HOME.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    Database__ConnectionString="Data Source=/data/register.db" \
    XDG_CACHE_HOME=/data/.cache \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
# Alive, not ready: a database that is away is no reason to end a service that answers from memory.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${ASPNETCORE_HTTP_PORTS%%;*} && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["dotnet", "MineAction.Api.dll"]
