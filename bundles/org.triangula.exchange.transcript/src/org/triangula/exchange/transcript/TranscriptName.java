// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.transcript.form.DistrictFinder;
import org.triangula.exchange.transcript.form.WordList;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.texts.DocumentKind;

/**
 * What the name of a transcript file tells, for example {@code 03_ Landkreis A_ Interview.docx}.
 *
 * @param title the name without ending
 * @param number the number with which it begins; {@code null} when there is none
 * @param date a date in it as year-month-day; {@code null} when there is none
 * @param area the area of the study that it names; {@code null} when there is none
 * @param namedKind the kind of document that it names; {@code null} when there is none
 * @param findings what a person should look at
 */
record TranscriptName(String title, Integer number, String date, Area area, DocumentKind namedKind,
    List<Finding> findings) {

    private static final WordList KINDS = WordList.load(TranscriptName.class, "document-kinds.properties");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})(?=[\\s_.-])(?!-\\d\\d-\\d\\d)(?!\\.\\d)");
    private static final Pattern ISO_DATE = Pattern.compile("(?<!\\d)(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
    private static final Pattern GERMAN_DATE = Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");
    private static final Pattern DISTRICT = Pattern.compile("(?i)^(landkreis|stadtkreis|kreis|district|lk)\\s+.+");

    static TranscriptName of(String fileName, Study study) {
        int dot = fileName.lastIndexOf('.');
        String title = (dot > 0 ? fileName.substring(0, dot) : fileName).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        Matcher number = NUMBER.matcher(title);
        List<Finding> findings = new ArrayList<>();
        DistrictFinder districts = new DistrictFinder(study);
        Area area = null;
        String[] parts = title.split("_|\\s[-–]\\s");
        for (int i = 0; i < parts.length && area == null; i++) {
            String part = parts[i].strip();
            // "03 Enzkreis" without underscore is usual, too
            String place = i == 0 ? part.replaceFirst("^\\d{1,4}[\\s.-]+", "") : part;
            DistrictFinder.Found found = districts.find(place);
            area = found.area();
            if (area == null && isPlace(place, i, number.reset().find(), districts)) {
                findings.add(unknownArea(place, found));
            }
        }
        if (area != null) {
            findings.clear();
        }
        number.reset();
        return new TranscriptName(title, number.find() ? Integer.valueOf(number.group(1)) : null, date(title), area,
            KINDS.findIn(title).map(DocumentKind::valueOf).orElse(null), List.copyOf(findings));
    }

    /** Whether a part of the name must mean a place: it says so, or stands behind the number as in "03_ Enzkreis". */
    private static boolean isPlace(String part, int index, boolean numbered, DistrictFinder districts) {
        boolean behindNumber = numbered && index == 1 && districts.hasAreas() && part.matches("\\p{L}[\\p{L} .-]{2,}")
            && KINDS.findIn(part).isEmpty();
        return behindNumber || DISTRICT.matcher(part).matches();
    }

    /** Says that a place is no area of the study, and which may be meant. */
    static Finding unknownArea(String name, DistrictFinder.Found found) {
        return found.candidates().isEmpty()
            ? new Finding(Severity.NOTE, "", Messages.bind(Messages.unknownArea, name))
            : new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.similarArea, name,
                String.join(", ", found.candidates())));
    }

    private static String date(String title) {
        Matcher iso = ISO_DATE.matcher(title);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher german = GERMAN_DATE.matcher(title);
        return german.find() ? date(german.group(3), german.group(2), german.group(1)) : null;
    }

    private static String date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            // digits that are no date
            return null;
        }
    }

    /** The kind of document: as the name says, else what the number of speakers suggests. */
    DocumentKind kind(SpeakerLabels speakers) {
        if (namedKind != null) {
            return namedKind;
        }
        return speakers.labels().size() >= 2 ? DocumentKind.INTERVIEW : DocumentKind.OTHER;
    }
}
