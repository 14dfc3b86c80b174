// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.read.ReadProject.QuoteMatches;

/** What the parts of one reading share: the package, what was found so far, and what people should know. */
final class ReadContext {

    private final ProjectPackage container;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Integer> notShown = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> keptOnly = new TreeSet<>();
    private final Map<String, Set<String>> notedBy = new HashMap<>();
    private QuoteMatches matches = new QuoteMatches(0, 0, 0, 0);

    ReadContext(ProjectPackage container, Progress progress) {
        this.container = container;
        this.progress = progress;
    }

    Progress progress() {
        return progress;
    }

    List<Finding> findings() {
        return findings;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Map<String, Integer> notShown() {
        return notShown;
    }

    QuoteMatches matches() {
        return matches;
    }

    void add(QuoteMatches more) {
        matches = matches.plus(more);
    }

    void note(String place, String message) {
        findings.add(new Finding(Severity.NOTE, place, message));
    }

    void doubt(String place, String message) {
        findings.add(new Finding(Severity.DOUBTFUL, place, message));
    }

    void lost(String place, String message) {
        findings.add(new Finding(Severity.LOST, place, message));
    }

    /** Counts an element with all inside as kept but not shown. */
    void keep(QdeElement element) {
        element.visit(inside -> notShown.merge(inside.name(), 1, Integer::sum));
    }

    /** Keeps a text whose characters are missing: nothing could be shown. */
    void keepOnly(QdeElement element, String id) {
        keptOnly.add(id);
        keep(element);
    }

    Set<String> keptOnly() {
        return keptOnly;
    }

    /** The identity of an element; says so and gives nothing when it has none, or one that was there before. */
    Optional<String> identity(QdeElement element) {
        String place = element.name() + " " + element.value("name").orElse("");
        Optional<String> guid = element.guid();
        if (guid.isEmpty()) {
            lost(place, Messages.noIdentity);
        } else if (!seen.add(guid.get())) {
            lost(place, Messages.bind(Messages.doubledIdentity, guid.get()));
            return Optional.empty();
        }
        return guid;
    }

    boolean isKnown(String id) {
        return seen.contains(id);
    }

    void addCode(String id) {
        codes.add(id);
    }

    boolean isCode(String id) {
        return codes.contains(id);
    }

    /** Remembers which notes an element refers to. */
    void notes(QdeElement element, String id) {
        element.all("NoteRef").forEach(reference -> reference.target().ifPresent(
            note -> notedBy.computeIfAbsent(note, key -> new HashSet<>()).add(id)));
    }

    Set<String> notedBy(String note) {
        return notedBy.getOrDefault(note, Set.of());
    }

    /** A file of the package, kept for being written back; empty when it is outside, missing or too large. */
    Optional<byte[]> part(String path, String place) throws ProblemException {
        Optional<String> inside = container.inside(path);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = container.bytes(inside.get());
        if (bytes.isEmpty()) {
            lost(place, Messages.bind(Messages.partTooLarge, path, ProjectPackage.LARGEST_PART >> 20));
        }
        return bytes;
    }

    static Optional<Instant> instant(QdeElement element, String attribute) {
        return element.value(attribute).flatMap(ReadContext::instant);
    }

    private static Optional<Instant> instant(String written) {
        String clean = written.strip();
        try {
            return Optional.of(OffsetDateTime.parse(clean).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            // a time without zone is taken as universal time: nothing better is known
            try {
                return Optional.of(LocalDateTime.parse(clean).toInstant(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MILLIS));
            } catch (DateTimeException again) {
                return Optional.empty();
            }
        }
    }
}
