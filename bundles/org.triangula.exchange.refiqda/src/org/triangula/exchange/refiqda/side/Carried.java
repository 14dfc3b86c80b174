// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Coder;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/** What of a study REFI-QDA 1.0 can carry. The table is the file {@code carried.tsv}. */
public final class Carried {

    private static final String YES = "-";
    private static final String PARTLY = "~";
    private static final String PART = ".";
    private static final String WHOLE = "*";
    /** What the table does not know is newer than it and nothing that the standard has. */
    private static final String OTHER = "other";

    private final Map<String, String> lines;
    private final Map<EClass, String> classes = new HashMap<>();
    private final Map<EClass, Map<EStructuralFeature, String>> features = new HashMap<>();

    private Carried(Map<String, String> lines) {
        this.lines = lines;
    }

    /**
     * Reads the table.
     *
     * @return the table
     */
    public static Carried load() {
        Map<String, String> lines = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            Carried.class.getResourceAsStream("carried.tsv"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    lines.put(cells[0] + "." + cells[1], cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Carried(Map.copyOf(lines));
    }

    /**
     * The line of a class or feature, looked for from the class up.
     *
     * @param type the class
     * @param feature its feature; {@code null} for the class as a whole
     * @return the line, if there is one
     */
    Optional<String> line(EClass type, EStructuralFeature feature) {
        String name = feature == null ? WHOLE : feature.getName();
        String own = lines.get(type.getName() + "." + name);
        if (own != null || feature == null) {
            return Optional.ofNullable(own);
        }
        return type.getEAllSuperTypes().reversed().stream().map(each -> lines.get(each.getName() + "." + name))
            .filter(each -> each != null).findFirst();
    }

    private String of(EClass type) {
        return classes.computeIfAbsent(type, key -> line(key, null).orElseGet(() -> hasFeatures(key) ? YES : OTHER));
    }

    private boolean hasFeatures(EClass type) {
        return lines.keySet().stream().anyMatch(line -> line.startsWith(type.getName() + "."));
    }

    private String of(EClass type, EStructuralFeature feature) {
        return features.computeIfAbsent(type, key -> new HashMap<>()).computeIfAbsent(feature,
            key -> line(type, key).orElse(OTHER));
    }

    /** Whether an object is something that a project can have. */
    boolean isCarried(EObject object) {
        if (object instanceof Link link) {
            return isText(link.getSource()) && isText(link.getTarget());
        }
        if (object instanceof CodeSet set && set.getCodes().isEmpty()) {
            // a set without members would come back as one of documents
            return false;
        }
        if (object instanceof VariableValue value) {
            return isValue(value);
        }
        return of(object.eClass()).equals(YES);
    }

    /**
     * Whether a value is one that a project can have: it is not empty, and the last of its variable, as a project has
     * one value of each variable in a case.
     *
     * @param value a value of a case
     * @return true if so
     */
    public static boolean isValue(VariableValue value) {
        if (value.getValue() == null || value.getValue().isBlank()) {
            return false;
        }
        return !(value.eContainer() instanceof Case owner) || owner.getValues().reversed().stream()
            .filter(each -> each.getVariable() == value.getVariable()).findFirst().filter(value::equals).isPresent();
    }

    /** Whether an object is only a part of what contains it and not counted. */
    boolean isPart(EObject object) {
        return of(object.eClass()).equals(PART);
    }

    /** The kind of thing that an object is which a project cannot have. */
    Optional<String> lostKind(EObject object) {
        if (object instanceof Link) {
            return isCarried(object) ? Optional.empty() : Optional.of("links");
        }
        if (object instanceof CodeSet) {
            return isCarried(object) ? Optional.empty() : Optional.of("emptySets");
        }
        if (object instanceof VariableValue) {
            return isCarried(object) ? Optional.empty() : Optional.of("validity");
        }
        String line = of(object.eClass());
        return line.equals(YES) || line.equals(PART) ? Optional.empty() : Optional.of(line);
    }

    /** Whether a project can only have those targets of a reference that are texts or codes. */
    boolean isPartly(EClass type, EStructuralFeature feature) {
        return of(type, feature).equals(PARTLY);
    }

    /** The kind of thing that is lost with a feature of an object which a project can have. */
    Optional<String> lostKind(EClass type, EStructuralFeature feature) {
        String line = of(type, feature);
        return line.equals(YES) || line.equals(PARTLY) || line.equals(PART) ? Optional.empty() : Optional.of(line);
    }

    /** Whether REFI-QDA has an element with an identity for an object, to which notes and links can refer. */
    static boolean isText(EObject object) {
        return object instanceof Document || object instanceof Selection || object instanceof Coding
            || object instanceof Code || object instanceof Memo;
    }

    /** Whether a partly carried reference can lead to an object: cases have texts and passages only. */
    static boolean isTarget(EObject owner, EObject target) {
        if (owner instanceof Case) {
            return target instanceof Document || target instanceof Selection;
        }
        return isText(target) || target instanceof Link link && isText(link.getSource()) && isText(link.getTarget());
    }

    /** Under which name reports count an object; empty for those that are counted with what contains them. */
    Optional<String> label(EObject object) {
        Kind kind = switch (object) {
            case Coder coder -> Kind.CODERS;
            case Code code -> Kind.CODES;
            case Document document -> Kind.DOCUMENTS;
            case Selection selection -> Kind.SEGMENTS;
            case Coding coding -> Kind.CODINGS;
            case Memo memo -> Kind.MEMOS;
            case Variable variable -> Kind.VARIABLES;
            case Case each -> Kind.CASES;
            case CodeSet set -> Kind.SETS;
            case DocumentSet set -> Kind.SETS;
            case Link link when isCarried(link) -> Kind.LINKS;
            default -> null;
        };
        return kind != null ? Optional.of(kind.label()) : lostKind(object).map(LostKind::label);
    }
}
