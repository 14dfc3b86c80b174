// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ColumnMapping.Answer;
import org.triangula.core.exchange.ColumnMapping.Column;
import org.triangula.core.exchange.ColumnMapping.Content;
import org.triangula.core.exchange.ColumnMapping.Field;
import org.triangula.core.exchange.Confidential;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.exchange.PlacementQuestion.Candidate;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.GlossaryEntry;
import org.triangula.model.ModelFactory;

/** A format that asks about columns and places, changes what the study has, and loses something when it is written. */
final class TableFormat {

    private final List<Answer> remembered = new ArrayList<>();
    private final List<Map<String, String>> read = new ArrayList<>();
    private final List<Map<String, String>> written = new ArrayList<>();

    Format format() {
        return new Format("table", "Table", List.of(".tab"), () -> new Reader(), () -> new Writer());
    }

    /** The options of the readings so far. */
    List<Map<String, String>> read() {
        return read;
    }

    /** The options of the files written so far. */
    List<Map<String, String>> written() {
        return written;
    }

    private static FormatOption option() {
        return FormatOption.yesNo("capitals", "&Capitals", "Writes everything in capitals", false);
    }

    /** Reads. */
    private final class Reader implements StudyImporter {

        @Override
        public List<FormatOption> options() {
            return List.of(option());
        }

        @Override
        public void remember(ColumnMapping question, Answer answer) {
            remembered.add(answer);
        }

        @Override
        public ImportPlan read(ImportRequest request, Progress progress) {
            read.add(request.options());
            if (remembered.isEmpty()) {
                return new ImportPlan(StudyOperation.of("Nothing", edit -> {
                }), new ImportReport("table", "a.tab", "1", List.of(), List.of()), Confidential.NONE,
                    List.of(mapping()));
            }
            boolean placed = PlacementQuestion.choice(request.options(), "row 3") != null;
            ImportPreview.Builder preview = new ImportPreview.Builder();
            preview.added("terms", "catchment", "row 1");
            preview.known("terms", "district", "row 2",
                List.of(new FieldChange("Definition", "old words", "new words")));
            preview.leftOut("terms", "county", "row 4", "It has no definition.");
            if (placed) {
                preview.added("terms", "placed", "row 3");
            }
            return new ImportPlan(StudyOperation.of("Import terms", edit -> {
                for (String name : placed ? List.of("catchment", "placed") : List.of("catchment")) {
                    GlossaryEntry entry = ModelFactory.eINSTANCE.createGlossaryEntry();
                    entry.setName(option().isOn(request.options()) ? name.toUpperCase(java.util.Locale.ROOT) : name);
                    edit.study().getGlossary().add(entry);
                }
            }), new ImportReport("table", "a.tab", "1", preview.counts(),
                List.of(new Finding(Severity.DOUBTFUL, "row 2", "The definition will be replaced."))))
                .with(preview.build().withPlacements(placed ? List.of() : List.of(question())));
        }
    }

    private static ColumnMapping mapping() {
        return new ColumnMapping("a.tab", "name|xyz", true, List.of(new Content("terms", "Terms",
            List.of(new Field("name", "Name", true, false), new Field("definition", "Definition", true, false)))),
            "terms", List.of(new Column(1, "name", "name", false, List.of("catchment", "district")),
                new Column(2, "xyz", "", false, List.of("an area & more"))));
    }

    private static PlacementQuestion question() {
        return new PlacementQuestion("row 3", "Document", "Code", "words", "They stand twice.",
            List.of(new Candidate("1", "Paragraph 1", "before", "words", "after", 1),
                new Candidate("2", "Paragraph 9", "before", "words", "after", 0.9)));
    }

    /** Writes. */
    private final class Writer implements StudyExporter {

        @Override
        public List<FormatOption> options() {
            return List.of(option());
        }

        @Override
        public List<Finding> write(StudySession session, Path file, Progress progress) {
            throw new IllegalStateException("The chosen options are not passed on.");
        }

        @Override
        public List<Finding> write(StudySession session, ExportRequest request, Progress progress) {
            written.add(request.options());
            return lost(request);
        }

        @Override
        public java.util.Optional<List<Finding>> losses(StudySession session, ExportRequest request,
            Progress progress) {
            return java.util.Optional.of(lost(request));
        }

        private List<Finding> lost(ExportRequest request) {
            Finding sources = new Finding(Severity.LOST, "sources", "Not in the file: 3.");
            return option().isOn(request.options())
                ? List.of(sources, new Finding(Severity.LOST, "small letters", "Not in the file: 9."))
                : List.of(sources);
        }
    }
}
