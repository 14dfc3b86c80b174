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
import java.util.IdentityHashMap;
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
import org.triangula.exchange.refiqda.qde.QdeSchema;
import org.triangula.exchange.refiqda.read.ReadProject.Account;
import org.triangula.exchange.refiqda.read.ReadProject.QuoteMatches;

/** What the parts of one reading share: the package, what was found so far, and what people should know. */
final class ReadContext {

    private final ProjectPackage container;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    /** Path inside the container by the path that elements have. */
    private final Map<String, String> parts = new TreeMap<>();
    private final Map<QdeElement, Fate> fates = new IdentityHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> variables = new HashSet<>();
    private final Set<String> entered = new HashSet<>();
    private final Set<String> keptOnly = new TreeSet<>();
    private final Map<String, Set<String>> notedBy = new HashMap<>();
    private final QdeSchema schema = QdeSchema.load();
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

    Map<String, String> parts() {
        return parts;
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

    /** An element with all inside is kept but not shown. */
    void keep(QdeElement element) {
        fates.put(element, Fate.KEPT);
    }

    /** An element with all inside is not kept. */
    void lose(QdeElement element) {
        fates.put(element, Fate.LOST);
    }

    /** What became of all elements: what nothing else was said of is in the study. */
    Map<String, Account> account(QdeElement root) {
        Map<String, int[]> numbers = new TreeMap<>();
        account(root, Fate.ENTERED, numbers);
        Map<String, Account> accounts = new TreeMap<>();
        numbers.forEach((name, number) -> accounts.put(name, new Account(number[Fate.ENTERED.ordinal()],
            number[Fate.KEPT.ordinal()], number[Fate.LOST.ordinal()])));
        return accounts;
    }

    private void account(QdeElement element, Fate outside, Map<String, int[]> numbers) {
        Fate own = fates.getOrDefault(element, Fate.ENTERED);
        // what lies inside an element cannot fare better than the element
        Fate fate = own.compareTo(outside) > 0 ? own : outside;
        numbers.computeIfAbsent(element.name(), key -> new int[Fate.values().length])[fate.ordinal()]++;
        for (QdeElement child : element.children()) {
            if (schema.allows(element.name(), child.name())) {
                account(child, fate, numbers);
            } else {
                account(child, Fate.LOST, numbers);
            }
        }
    }

    /** Keeps the files of a kept element and of all in it. */
    void keepParts(QdeElement element, String place) throws ProblemException {
        for (String attribute : List.of("path", "richTextPath", "plainTextPath")) {
            Optional<String> path = element.value(attribute);
            if (path.isPresent()) {
                part(path.get(), place);
            }
        }
        for (QdeElement child : element.children()) {
            keepParts(child, place);
        }
    }

    /** What becomes of an element, the better first. */
    private enum Fate { ENTERED, KEPT, LOST }

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
            lost(place, Messages.bind(Messages.noIdentity, inside(element)));
            lose(element);
        } else if (!seen.add(guid.get())) {
            lost(place, Messages.bind(Messages.doubledIdentity, guid.get(), inside(element)));
            lose(element);
            return Optional.empty();
        }
        return guid;
    }

    /** Remembers an identity inside of what is kept, so that others may refer to it. */
    void know(String id) {
        seen.add(id);
    }

    private static int inside(QdeElement element) {
        int[] count = {-1};
        element.visit(each -> count[0]++);
        return count[0];
    }

    boolean isKnown(String id) {
        return seen.contains(id);
    }

    void addCode(String id) {
        codes.add(id);
        entered.add(id);
    }

    void addVariable(String id) {
        variables.add(id);
    }

    boolean isVariable(String id) {
        return variables.contains(id);
    }

    /** Remembers that the study shows an element with this identity. */
    void addEntered(String id) {
        entered.add(id);
    }

    boolean isEntered(String id) {
        return entered.contains(id);
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

    /** The bytes of a text of the package; empty when it is outside, missing or too large. */
    Optional<byte[]> bytes(String path, String place) throws ProblemException {
        Optional<String> inside = container.inside(path);
        Optional<byte[]> bytes = inside.isEmpty() ? Optional.empty() : container.bytes(inside.get());
        if (inside.isPresent() && bytes.isEmpty()) {
            lost(place, Messages.bind(Messages.partTooLarge, path, ProjectPackage.LARGEST_PART >> 20));
        }
        return bytes;
    }

    /** Remembers a file of the package that is kept for being written back; false when it is not there or too large. */
    boolean part(String path, String place) throws ProblemException {
        Optional<String> inside = container.inside(path);
        if (inside.isEmpty() || parts.containsKey(path)) {
            return inside.isPresent();
        }
        // read now, so that a damaged part is found before anything is changed
        if (container.checksum(inside.get()).isEmpty()) {
            lost(place, Messages.bind(Messages.partTooLarge, path, ProjectPackage.LARGEST_PART >> 20));
            return false;
        }
        parts.put(path, inside.get());
        return true;
    }

    boolean has(String path) {
        return container.inside(path).isPresent();
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
