// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.triangula.agreement.compare.Span;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.model.Coder;
import org.triangula.model.Decision;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.NamedElement;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * Settles a disagreement: does what was chosen to the codings and writes a {@link Decision} with the reason. The
 * decision concerns the codings that remain; when none remains, the document.
 *
 * @param disagreement the disagreement
 * @param action what is done
 * @param note the reason; may be empty
 * @param decidedBy who decided, as the team knows the person
 */
public record ResolveDisagreement(Disagreement disagreement, Settlement action, String note, String decidedBy)
    implements StudyOperation {

    /** Key of the property of a decision that holds the name of the {@link Settlement}. */
    public static final String ACTION = "agreement.action";
    /** Key of the property that holds the name of the kind of disagreement. */
    public static final String KIND = "agreement.kind";
    /** Key of the property that holds the passage as {@code start-end} in code points. */
    public static final String PASSAGE = "agreement.passage";
    /** Key of the property that holds the names of both coders, one per line. */
    public static final String CODERS = "agreement.coders";
    /** Key of the property that holds the names of the codes, one per line. */
    public static final String CODES = "agreement.codes";
    /** Key of the property that holds the name of the document. */
    public static final String DOCUMENT = "agreement.document";

    @Override
    public String label() {
        return Messages.resolve_label;
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Document document = edit.index().find(Document.class, disagreement.document()).orElseThrow(this::gone);
        List<Coding> first = codings(edit, disagreement.first());
        List<Coding> second = codings(edit, disagreement.second());
        if (first.isEmpty() && second.isEmpty()) {
            throw gone();
        }
        Decision decision = decision(edit, document, first, second);
        switch (action) {
            case KEEP_FIRST -> remove(edit, second);
            case KEEP_SECOND -> remove(edit, first);
            case REMOVE -> {
                remove(edit, first);
                remove(edit, second);
            }
            case BOUNDARIES_OF_FIRST -> move(edit, second, first);
            case BOUNDARIES_OF_SECOND -> move(edit, first, second);
            case KEEP_BOTH -> {
                // the decision is all that changes
            }
        }
        List<Identified> concerns = new ArrayList<>();
        for (String id : disagreement.codings()) {
            edit.index().find(Coding.class, id).ifPresent(concerns::add);
        }
        decision.getConcerns().addAll(concerns.isEmpty() ? List.of(document) : concerns);
        edit.study().getDecisions().add(decision);
    }

    private List<Coding> codings(StudyEdit edit, Optional<Span> span) {
        return span.stream().flatMap(each -> each.codings().stream())
            .flatMap(id -> edit.index().find(Coding.class, id).stream()).toList();
    }

    private ProblemException gone() {
        return new ProblemException("", Messages.problem_gone, Messages.problem_gone_remedy);
    }

    private static void remove(StudyEdit edit, List<Coding> codings) throws ProblemException {
        if (!codings.isEmpty()) {
            new RemoveCoding(codings).perform(edit);
        }
    }

    private static void move(StudyEdit edit, List<Coding> codings, List<Coding> to) throws ProblemException {
        if (to.isEmpty()) {
            return;
        }
        Selection target = (Selection) to.get(0).eContainer();
        Set<Selection> left = new LinkedHashSet<>();
        for (Coding coding : codings) {
            Selection source = (Selection) coding.eContainer();
            boolean there = target.getCodings().stream()
                .anyMatch(each -> each.getCode() == coding.getCode() && each.getCoder() == coding.getCoder());
            if (source == target || there) {
                continue;
            }
            target.getCodings().add(coding);
            left.add(source);
        }
        new StudyLookup(edit).removeIfBare(left);
    }

    private Decision decision(StudyEdit edit, Document document, List<Coding> first, List<Coding> second) {
        String firstCoder = name(edit, disagreement.firstCoder());
        String secondCoder = name(edit, disagreement.secondCoder());
        Set<String> codes = new LinkedHashSet<>();
        for (String code : List.of(disagreement.firstCode(), disagreement.secondCode())) {
            if (!code.isEmpty()) {
                codes.add(name(edit, code));
            }
        }
        first.forEach(coding -> codes.add(codeName(coding)));
        second.forEach(coding -> codes.add(codeName(coding)));
        Decision decision = ModelFactory.eINSTANCE.createDecision();
        decision.setName(Messages.bind(Messages.decision_name, String.join(", ", codes), document.getName()));
        decision.setDescription(Messages.bind(Messages.decision_description,
            disagreement.kind().label(firstCoder, secondCoder), action.label(firstCoder, secondCoder)));
        decision.setReason(note.isBlank() ? null : note.strip());
        decision.setDecidedBy(decidedBy.isBlank() ? null : decidedBy.strip());
        decision.setDecidedOn(edit.time().atZone(ZoneId.systemDefault()).toLocalDate());
        property(decision, ACTION, action.name());
        property(decision, KIND, disagreement.kind().name());
        property(decision, DOCUMENT, document.getName());
        property(decision, PASSAGE, disagreement.start() + "-" + disagreement.end());
        property(decision, CODERS, firstCoder + "\n" + secondCoder);
        property(decision, CODES, String.join("\n", codes));
        return decision;
    }

    private static String codeName(Coding coding) {
        return coding.getCode() == null ? "?" : Objects.toString(coding.getCode().getName(), "?");
    }

    private static String name(StudyEdit edit, String id) {
        Identified found = edit.index().find(id);
        if (found instanceof Coder coder && coder.getName() == null) {
            return Objects.toString(coder.getShortName(), "?");
        }
        return found instanceof NamedElement named ? Objects.toString(named.getName(), "?") : "?";
    }

    private static void property(Decision decision, String key, String value) {
        decision.getProperties().add(PropertyValues.of(key, value));
    }
}
