# The service, as a non-root user on a read-only root file system with one volume for the database:
#   docker build -t mineaction-api .
#   docker run --read-only --tmpfs /tmp -v register:/data -p 8080:8080 mineaction-api
ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG RUNTIME_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0

FROM ${SDK_IMAGE} AS build
WORKDIR /source
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
# Diagnostics would write to the root file system.
ENV urls=http://+:8080 \
    Database__ConnectionString="Data Source=/data/register.db" \
    DOTNET_EnableDiagnostics=0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '200 OK' <&3"]
ENTRYPOINT ["dotnet", "MineAction.Api.dll"]
