// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportPreview.FieldChange;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.exchange.refiqda.side.Kind;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;

/**
 * What an import does to a study. With an edit it is done; without one it is only counted and described, which is the
 * preview: both go the same way, so the preview says what will happen.
 */
final class Changes {

    /** Code points of a value that are shown. */
    private static final int LONGEST = 300;

    private final Study study;
    private final StudyEdit edit;
    /** Objects of the study by identity; only in the preview, as an edit has its own index. */
    private final Map<String, Identified> known = new HashMap<>();
    private final Map<String, Identified> entered = new HashMap<>();
    private final Map<Kind, int[]> numbers = new EnumMap<>(Kind.class);
    private final Set<Identified> updated = new HashSet<>();
    private final Set<Identified> removed = new HashSet<>();
    private final Map<Coding, Code> recoded = new HashMap<>();
    private final Map<Identified, Met> met = new LinkedHashMap<>();
    private final ImportPreview.Builder preview = new ImportPreview.Builder();
    private final List<Finding> findings = new ArrayList<>();

    private Changes(Study study, StudyEdit edit) {
        this.study = study;
        this.edit = edit;
    }

    /** Changes that are made. */
    static Changes made(StudyEdit edit) {
        return new Changes(edit.study(), edit);
    }

    /** Changes that are only foreseen. */
    static Changes foreseen(Study study) {
        Changes changes = new Changes(study, null);
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified && identified.getId() != null) {
                changes.known.put(identified.getId(), identified);
            }
        }
        return changes;
    }

    Study study() {
        return study;
    }

    boolean isForeseen() {
        return edit == null;
    }

    /** The time of the operation; in the preview any. */
    Instant time() {
        return edit == null ? Instant.EPOCH : edit.time();
    }

    /** An object of the study or of this import, found by its identity. */
    <T extends Identified> Optional<T> find(Class<T> type, String id) {
        Identified fresh = entered.get(id);
        return type.isInstance(fresh) ? Optional.of(type.cast(fresh)) : known(type, id);
    }

    /** An object that the study has had before this import. */
    <T extends Identified> Optional<T> known(Class<T> type, String id) {
        if (edit != null) {
            return edit.index().find(type, id);
        }
        Identified found = known.get(id);
        return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
    }

    void enter(String id, Identified object) {
        entered.put(id, object);
    }

    /** Counts an object of the file. */
    void read(Kind kind) {
        numbers(kind)[0]++;
    }

    /** Counts an object of the file that is new. */
    void added(Kind kind, String name) {
        numbers(kind)[1]++;
        preview.added(kind.label(), name, "");
    }

    /** Notes an object of the study that the file has, too. */
    void met(Kind kind, Identified object) {
        met.computeIfAbsent(object, key -> new Met(kind, new ArrayList<>()));
    }

    /** An object of the study that the file has, too, and what changes in it. */
    private record Met(Kind kind, List<FieldChange> fields) {
    }

    private int[] numbers(Kind kind) {
        return numbers.computeIfAbsent(kind, key -> new int[4]);
    }

    /** Puts a new object into a list of the study. */
    <T> void add(List<? super T> list, T object) {
        if (edit != null) {
            list.add(object);
        }
    }

    /** Gives an object of the study another value. Whether it is another one. */
    boolean set(Kind kind, Identified object, EStructuralFeature feature, Object value) {
        if (Objects.equals(object.eGet(feature), value)) {
            return false;
        }
        touch(kind, object, field(feature), shown(object.eGet(feature)), shown(value));
        if (edit != null) {
            object.eSet(feature, value);
        }
        return true;
    }

    /** Adds an object to a list of references of an object of the study. */
    <T> void join(Kind kind, Identified owner, List<T> list, T member) {
        if (!list.contains(member)) {
            touch(kind, owner, Messages.field_members, "", shown(member));
            add(list, member);
        }
    }

    /** Takes an object out of a list of references. */
    void leave(Kind kind, Identified owner, List<?> list, Object member) {
        if (list.contains(member)) {
            touch(kind, owner, Messages.field_members, shown(member), "");
            if (edit != null) {
                list.remove(member);
            }
        }
    }

    /** Gives a coding another code. Whether it is another one. */
    boolean recode(Coding coding, Code code) {
        if (codeOf(coding) == code) {
            return false;
        }
        touch(Kind.CODINGS, coding, Messages.field_code, shown(codeOf(coding)), shown(code));
        recoded.put(coding, code);
        if (edit != null) {
            coding.setCode(code);
        }
        return true;
    }

    /** The code that a coding will have. */
    Code codeOf(Coding coding) {
        return recoded.getOrDefault(coding, coding.getCode());
    }

    /** Counts an object as changed, once, and notes what changes. */
    void touch(Kind kind, Identified object, String field, String before, String after) {
        met(kind, object);
        met.get(object).fields().add(new FieldChange(field, before, after));
        if (updated.add(object)) {
            numbers(kind)[2]++;
        }
    }

    private static String field(EStructuralFeature feature) {
        return switch (feature.getName()) {
            case "name", "shortName" -> Messages.field_name;
            case "definition", "description" -> Messages.field_description;
            case "colour" -> Messages.field_colour;
            case "codable" -> Messages.field_codable;
            case "start", "end" -> Messages.field_position;
            case "comment", "note" -> Messages.field_comment;
            case "value" -> Messages.field_value;
            case "source", "target" -> Messages.field_members;
            case "text", "document" -> Messages.field_text;
            default -> feature.getName();
        };
    }

    private static String shown(Object value) {
        String text = switch (value) {
            case null -> "";
            case NamedElement named -> named.getName() == null ? "" : named.getName();
            case Identified other -> "";
            default -> value.toString();
        };
        return text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0,
            Math.min(LONGEST, text.codePointCount(0, text.length())))) + "…" : text;
    }

    /** What people call an object; passages and codings go by the name of their document. */
    private static String name(Identified object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof NamedElement named && named.getName() != null) {
                return named.getName();
            }
        }
        return "";
    }

    /** The objects behind the numbers. */
    ImportPreview preview() {
        met.forEach((object, each) -> preview.known(each.kind().label(), name(object), "", each.fields()));
        met.clear();
        return preview.build();
    }

    /** Removes an object of the study with all that refers to it. */
    void delete(Kind kind, Identified object) {
        if (removed.add(object)) {
            numbers(kind)[3]++;
            met.remove(object);
            preview.removed(kind.label(), name(object), Messages.removedThere);
            if (edit != null) {
                edit.delete(object);
            }
        }
    }

    boolean isRemoved(Identified object) {
        return removed.contains(object);
    }

    void note(String place, String message) {
        findings.add(new Finding(Severity.NOTE, place, message));
    }

    void doubt(String place, String message) {
        findings.add(new Finding(Severity.DOUBTFUL, place, message));
    }

    List<Finding> findings() {
        return findings;
    }

    /** Numbers of all kinds that the file or the import has anything of. */
    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        numbers.forEach((kind, number) -> counts.add(
            new Count(kind.label(), number[0], number[1], number[2], number[3])));
        return counts;
    }

    /** The text that a document of the study has now. */
    String text(Document document) throws ProblemException {
        Optional<StudyFolder> folder = StudyFolder.of(study);
        if (document.getTextFile() == null || folder.isEmpty()) {
            return "";
        }
        try {
            return Files.readString(folder.get().resolve(document.getTextFile()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(new Problem(document.getTextFile(), Messages.textUnreadable,
                Messages.keptMissing_remedy), e);
        }
    }

    /** Stores a text; not in the preview. */
    StoredText store(String name, String text) throws ProblemException {
        return edit.storeText(name, text);
    }
}
