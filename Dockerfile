# The audit service. Build: docker build -t auditor .                 docx, pdf, html, txt
#                     or: docker build -t auditor --target office .  doc, wps, rtf, odt and scans as well
# Run:   docker run --rm --read-only -v "$PWD/reports:/inbox:ro" -v "$PWD/out:/outbox" auditor --drain
#        (office with --tmpfs /tmp: LibreOffice works there)
FROM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
COPY models/ models/
COPY data/lexicons/ data/lexicons/
RUN dotnet publish src/Auditor.Worker -c Release --os linux --self-contained false -o /app

# LibreOffice, Tesseract and poppler, with fonts for what LibreOffice lays out.
FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble AS office
RUN apt-get update \
    && apt-get install -y --no-install-recommends libreoffice-writer-nogui tesseract-ocr tesseract-ocr-chi-sim poppler-utils fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENV Inbox__Path=/inbox Outbox__Path=/outbox Health__Port=8080 Health__Listen=0.0.0.0 DOTNET_EnableDiagnostics=0
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["dotnet", "Auditor.Worker.dll", "--health"]
ENTRYPOINT ["dotnet", "Auditor.Worker.dll"]

FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled AS service
WORKDIR /app
COPY --from=build /app .
# Neither root nor a shell; the inbox is only read, all that is written goes to the outbox. Texts are invariant: no ICU is needed.
USER $APP_UID
ENV Inbox__Path=/inbox Outbox__Path=/outbox Health__Port=8080 Health__Listen=0.0.0.0 DOTNET_EnableDiagnostics=0
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["dotnet", "Auditor.Worker.dll", "--health"]
ENTRYPOINT ["dotnet", "Auditor.Worker.dll"]
