// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.Study;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;

/** Imports facilities from tables; rows that mean a facility of the study update it, the others become new ones. */
abstract class FacilityImporter implements StudyImporter {

    private static final int MOST_FINDINGS = 500;

    private final String format;
    private final TableFile kind;
    private final Projections projections = Projections.geographic();

    FacilityImporter(String format, TableFile kind) {
        this.format = format;
        this.kind = kind;
    }

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = kind.read(request.file());
        List<Finding> findings = new ArrayList<>();
        List<Table> tables = kind.tables(file, request.options(), findings, progress.part(0, 0.6));
        List<FacilityRow> rows = new ArrayList<>();
        boolean known = false;
        for (Table table : tables) {
            FacilityTable facilities = new FacilityTable(table);
            if (facilities.hasHeadings()) {
                known = true;
                rows.addAll(facilities.read(projections, progress));
            } else if (!table.rows().isEmpty()) {
                table.findings().clear();
                table.find(Severity.NOTE, Messages.bind(Messages.place_sheet, table.sheet()), Messages.otherSheet);
            }
            findings.addAll(table.findings());
        }
        if (!known) {
            throw new ProblemException(file.name(), Messages.noHeadings, Messages.noHeadings_remedy);
        }
        rows = withoutDoubles(rows, findings);
        ImportPreview.Builder preview = new ImportPreview.Builder();
        Count count = compare(request.study(), rows, findings, preview);
        progress.report(file.name(), 1);
        List<FacilityRow> all = List.copyOf(rows);
        return new ImportPlan(
            StudyOperation.of(Messages.bind(Messages.label, file.name()), edit -> apply(edit, file, all)),
            new ImportReport(format, file.name(), file.checksum(), List.of(count), limited(findings)))
            .with(preview.build());
    }

    private static List<FacilityRow> withoutDoubles(List<FacilityRow> rows, List<Finding> findings) {
        Map<String, FacilityRow> seen = new HashMap<>();
        List<FacilityRow> single = new ArrayList<>();
        for (FacilityRow row : rows) {
            String key = row.text("id") == null ? row.key() : "id " + row.text("id");
            FacilityRow first = seen.putIfAbsent(key, row);
            if (first == null) {
                single.add(row);
            } else {
                findings.add(new Finding(Severity.DOUBTFUL, row.place(),
                    Messages.bind(Messages.doubleRow, first.place())));
            }
        }
        return single;
    }

    private static Count compare(Study study, List<FacilityRow> rows, List<Finding> findings,
        ImportPreview.Builder preview) {
        FacilityTerms terms = new FacilityTerms(study);
        FacilityComparison comparison = new FacilityComparison(study, terms);
        Set<String> types = new LinkedHashSet<>();
        Set<String> areas = new LinkedHashSet<>();
        int added = 0;
        int updated = 0;
        for (FacilityRow row : rows) {
            Facility facility = comparison.find(row);
            if (facility == null) {
                added++;
                preview.added(Messages.kind_facilities, name(row), row.place());
            } else if (comparison.changes(row, facility)) {
                updated++;
                preview.changed(Messages.kind_facilities, facility.getName(), row.place());
            } else {
                preview.known(Messages.kind_facilities, facility.getName(), row.place(), List.of());
            }
            if (row.text("type") != null && terms.type(row.text("type")) == null && types.add(row.text("type"))) {
                findings.add(new Finding(Severity.DOUBTFUL, row.place(),
                    Messages.bind(Messages.newType, row.text("type"))));
            }
            for (String field : new String[] {"district", "municipality"}) {
                String area = row.text(field);
                if (area != null && terms.area(area) == null && areas.add(area)) {
                    findings.add(new Finding(Severity.NOTE, row.place(), Messages.bind(Messages.unknownArea, area)));
                }
            }
        }
        return new Count(Messages.kind_facilities, rows.size(), added, updated);
    }

    private static String name(FacilityRow row) {
        return row.text("name") == null ? row.text("type") : row.text("name");
    }

    /** Compares again: the study may have changed since the plan was made. */
    private void apply(StudyEdit edit, ImportFile file, List<FacilityRow> rows) {
        FacilityComparison comparison = new FacilityComparison(edit.study(), new FacilityTerms(edit.study()));
        Source source = null;
        List<Facility> added = new ArrayList<>();
        for (FacilityRow row : rows) {
            Facility facility = comparison.find(row);
            boolean isNew = facility == null;
            if (facility != null && !comparison.changes(row, facility)) {
                continue;
            }
            if (source == null) {
                source = source(edit, file);
                edit.study().getProvenance().add(source);
            }
            if (facility == null) {
                facility = PlacesFactory.eINSTANCE.createFacility();
            }
            comparison.apply(row, facility);
            facility.getSources().add(source);
            if (isNew) {
                facility.setPublishable(FacilityPublication.ofNew(
                    FacilityPublication.stated(row.text("publishable")), facility.getType()));
                added.add(facility);
            }
        }
        edit.study().getPlaces().getFacilities().addAll(added);
    }

    private Source source(StudyEdit edit, ImportFile file) {
        return ImportedSource.of(edit, SourceKind.FILE, file.name(), file.checksum(), format);
    }

    private static List<Finding> limited(List<Finding> findings) {
        if (findings.size() <= MOST_FINDINGS) {
            return findings;
        }
        List<Finding> first = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        first.add(new Finding(Severity.NOTE, "",
            Messages.bind(Messages.moreFindings, findings.size() - MOST_FINDINGS)));
        return first;
    }
}
