# The audit service. Build: docker build -t auditor .                 docx, pdf, html, txt
#                     or: docker build -t auditor --target office .  doc, wps, rtf, odt and scans as well
# Run:   docker run --rm -v "$PWD/reports:/inbox:ro" -v "$PWD/out:/outbox" auditor --drain
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/ src/
COPY models/ models/
COPY data/lexicons/ data/lexicons/
RUN dotnet publish src/Auditor.Worker -c Release -o /app

# LibreOffice, Tesseract and poppler, with fonts for what LibreOffice lays out.
FROM mcr.microsoft.com/dotnet/runtime:10.0-noble AS office
RUN apt-get update \
    && apt-get install -y --no-install-recommends libreoffice-writer-nogui tesseract-ocr tesseract-ocr-chi-sim poppler-utils fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
ENV Inbox__Path=/inbox Outbox__Path=/outbox DOTNET_EnableDiagnostics=0
ENTRYPOINT ["dotnet", "Auditor.Worker.dll"]

FROM mcr.microsoft.com/dotnet/runtime:10.0-noble-chiseled AS service
WORKDIR /app
COPY --from=build /app .
# Neither root nor a shell; the inbox is only read, all that is written goes to the outbox.
USER $APP_UID
ENV Inbox__Path=/inbox Outbox__Path=/outbox DOTNET_EnableDiagnostics=0
ENTRYPOINT ["dotnet", "Auditor.Worker.dll"]
