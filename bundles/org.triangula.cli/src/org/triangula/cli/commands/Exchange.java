// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** How imports and exports are told about. */
final class Exchange {

    private Exchange() {
    }

    static String ids(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }

    static String line(String file, Finding finding) {
        String kind = switch (finding.severity()) {
            case NOTE -> Messages.finding_note;
            case DOUBTFUL -> Messages.finding_doubtful;
            case LOST -> Messages.finding_lost;
        };
        String place = finding.place().isEmpty() ? file : file + ", " + finding.place();
        return kind + " " + place + ": " + finding.message().replaceAll("\\s+", " ");
    }

    /** The reports as JSON; the keys are documented in {@code docs/command-line.md}. */
    static String json(List<ImportReport> reports) {
        JsonArray files = new JsonArray();
        for (ImportReport report : reports) {
            JsonObject file = new JsonObject();
            file.addProperty("file", report.file());
            file.addProperty("format", report.format());
            file.addProperty("checksum", report.checksum());
            JsonArray counts = new JsonArray();
            for (ImportReport.Count count : report.counts()) {
                JsonObject entry = new JsonObject();
                entry.addProperty("kind", count.kind());
                entry.addProperty("read", count.read());
                entry.addProperty("added", count.added());
                entry.addProperty("updated", count.updated());
                entry.addProperty("removed", count.removed());
                counts.add(entry);
            }
            file.add("counts", counts);
            JsonArray findings = new JsonArray();
            for (Finding finding : report.findings()) {
                JsonObject entry = new JsonObject();
                entry.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                entry.addProperty("place", finding.place());
                entry.addProperty("message", finding.message());
                findings.add(entry);
            }
            file.add("findings", findings);
            files.add(file);
        }
        JsonObject root = new JsonObject();
        root.add("files", files);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
    }
}
