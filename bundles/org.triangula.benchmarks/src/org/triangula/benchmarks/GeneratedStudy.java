// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextsFactory;

/** Writes an invented study of a given size; the same size gives the same study. */
public final class GeneratedStudy {

    private static final Instant TIME = Instant.parse("2026-01-15T09:00:00Z");
    private static final int OUTLINE_POINTS = 60;
    private static final int DOCUMENTS_PER_SAVE = 20;

    private final StudySize size;
    private final Random random = new Random(20260115);

    private GeneratedStudy(StudySize size) {
        this.size = size;
    }

    /**
     * Writes the study.
     *
     * @param folder the folder to create
     * @param size how large the study is
     * @param progress told about progress
     * @throws ProblemException if it cannot be written
     */
    public static void write(Path folder, StudySize size, Progress progress) throws ProblemException {
        new GeneratedStudy(size).write(folder, progress);
    }

    private void write(Path folder, Progress progress) throws ProblemException {
        Random identities = new Random(4);
        StudyStore store = new StudyStore(() -> new UUID(identities.nextLong(), identities.nextLong()).toString(),
            Clock.fixed(TIME, ZoneOffset.UTC), "benchmark");
        try (StudySession session = store.create(folder, "Generated")) {
            session.execute(StudyOperation.of("Places", edit -> places(edit.study())));
            List<Code> codes = new ArrayList<>();
            session.execute(StudyOperation.of("Codes", edit -> codes(edit.study(), codes)));
            for (int i = 0; i < size.documents(); i++) {
                progress.checkCancelled();
                progress.report(Messages.generating, i / (double) size.documents());
                int number = i + 1;
                session.execute(StudyOperation.of("Interview " + number, edit -> interview(edit, number, codes)));
                if (number % DOCUMENTS_PER_SAVE == 0) {
                    session.save();
                }
            }
            session.save();
        }
    }

    private void places(Study study) {
        List<Area> municipalities = new ArrayList<>();
        for (int i = 0; i < size.municipalities(); i++) {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Gemeinde " + (i + 1));
            area.setOfficialKey("99%06d".formatted(i));
            area.setGeometry(outline(7.5 + i % 40 * 0.08, 47.5 + i / 40 * 0.08));
            municipalities.add(area);
        }
        study.getPlaces().getAreas().addAll(municipalities);
        List<Term> types = study.getVocabularies().stream()
            .filter(vocabulary -> "facility-type".equals(vocabulary.getKey())).findFirst().orElseThrow().getTerms();
        List<Facility> facilities = new ArrayList<>();
        for (int i = 0; i < size.facilities(); i++) {
            Facility facility = PlacesFactory.eINSTANCE.createFacility();
            Area area = municipalities.get(random.nextInt(municipalities.size()));
            facility.setName("Einrichtung " + (i + 1));
            facility.setType(types.get(i % types.size()));
            facility.setStreet("Hauptstraße");
            facility.setHouseNumber(Integer.toString(1 + random.nextInt(120)));
            facility.setPostalCode("%05d".formatted(random.nextInt(100_000)));
            facility.setTown(area.getName());
            facility.setLocatedIn(area);
            facility.setLongitude(7.5 + random.nextDouble() * 3);
            facility.setLatitude(47.5 + random.nextDouble() * 2);
            facility.setCoordinateOrigin(CoordinateOrigin.IMPORTED);
            facilities.add(facility);
        }
        study.getPlaces().getFacilities().addAll(facilities);
    }

    private String outline(double longitude, double latitude) {
        StringBuilder text = new StringBuilder("POLYGON ((");
        String first = "";
        for (int i = 0; i < OUTLINE_POINTS; i++) {
            double angle = 2 * Math.PI * i / OUTLINE_POINTS;
            double radius = 0.03 + 0.01 * random.nextDouble();
            String point = String.format(Locale.ROOT, "%.6f %.6f", longitude + radius * Math.cos(angle),
                latitude + radius * Math.sin(angle));
            first = i == 0 ? point : first;
            text.append(point).append(", ");
        }
        return text.append(first).append("))").toString();
    }

    private void codes(Study study, List<Code> codes) {
        Code group = null;
        for (int i = 0; i < size.codes(); i++) {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setName("Code " + (i + 1));
            code.setColour("#%06X".formatted(random.nextInt(1 << 24)));
            code.setDefinition(GeneratedText.sentence(random));
            code.setAnchorExample(GeneratedText.sentence(random));
            if (i % 20 == 0 || group == null) {
                group = code;
                study.getTexts().getCodeSystem().getCodes().add(code);
            } else {
                group.getCodes().add(code);
            }
            codes.add(code);
        }
    }

    private void interview(StudyEdit edit, int number, List<Code> codes) throws ProblemException {
        StoredText text = edit.storeText("interview-" + number, GeneratedText.interview(random, size.paragraphs()));
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName("Interview " + number);
        document.setKind(DocumentKind.INTERVIEW);
        document.setLanguage("de");
        document.setTextFile(text.file());
        document.setTextChecksum(text.checksum());
        document.setTextLength(text.length());
        document.setParagraphCount(text.paragraphs());
        document.setCreatedAt(edit.time());
        for (int i = 0; i < size.codings(); i++) {
            document.getSelections().add(selection(random, text.length(), codes, edit.time()));
        }
        edit.study().getTexts().getDocuments().add(document);
    }

    /** A coded passage of 20 to 800 characters. */
    static Selection selection(Random random, int length, List<Code> codes, Instant time) {
        Selection selection = TextsFactory.eINSTANCE.createSelection();
        int size = Math.min(length, 20 + random.nextInt(780));
        int start = random.nextInt(length - size + 1);
        selection.setStart(start);
        selection.setEnd(start + size);
        Coding coding = TextsFactory.eINSTANCE.createCoding();
        coding.setCode(codes.get(random.nextInt(codes.size())));
        coding.setCreatedAt(time);
        selection.getCodings().add(coding);
        return selection;
    }
}
