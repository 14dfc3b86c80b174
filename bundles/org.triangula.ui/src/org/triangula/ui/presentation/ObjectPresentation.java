// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Coder;
import org.triangula.model.NamedElement;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Wording;
import org.triangula.model.actors.FundingShare;
import org.triangula.model.actors.Membership;
import org.triangula.model.actors.ProcessFlow;
import org.triangula.model.actors.RoleHolding;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.Tie;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.inquiry.CriterionJudgement;
import org.triangula.model.inquiry.CriterionLevel;
import org.triangula.model.inquiry.Evidence;
import org.triangula.model.inquiry.Link;
import org.triangula.model.inquiry.TypeAssignment;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Facility;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Response;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Summary;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** How model objects look everywhere: label, icon, name of their type, colour. */
public final class ObjectPresentation {

    private static final int LONGEST_PASSAGE = 80;

    private final ModelWords words;

    /** Presents in the language of the workbench. */
    public ObjectPresentation() {
        this(new ModelWords());
    }

    /**
     * Presents with given words.
     *
     * @param words the words
     */
    public ObjectPresentation(ModelWords words) {
        this.words = words;
    }

    /**
     * The words used.
     *
     * @return the words
     */
    public ModelWords words() {
        return words;
    }

    /**
     * One line that says which object this is.
     *
     * @param object a model object; may be {@code null}
     * @return the label; empty for {@code null}, never for an object
     */
    public String label(EObject object) {
        if (object == null) {
            return "";
        }
        String text = text(object);
        return text.isBlank() ? words.type(object.eClass()) : text.strip().replaceAll("\\s+", " ");
    }

    private String text(EObject object) {
        return switch (object) {
            case Term term -> words.term(term);
            case NamedElement named -> named.getName() == null ? "" : named.getName();
            case Selection selection -> passage(selection);
            case Coding coding -> label(coding.getCode());
            case Link link -> pair(link.getSource(), link.getTarget());
            case Evidence evidence -> label(evidence.getSubject());
            case Tie tie -> pair(tie.getFrom(), tie.getTo());
            case ProcessFlow flow -> pair(flow.getFrom(), flow.getTo());
            case Summary summary -> joined(label(summary.getDocument()), label(summary.getCode()));
            case Response response -> joined(label(response.getUnit()), response.getRespondent());
            case Answer answer -> answer(answer);
            case Property property -> joined(property.getKey(), property.getValue());
            case Wording wording -> wording.getText() == null ? "" : wording.getText();
            case RoleHolding role -> joined(role.getRole(), label(role.getActor()));
            case Membership membership -> joined(label(membership.getMember()), membership.getFunction());
            case TaskCarriage carriage -> label(carriage.getTask());
            case FundingShare share -> label(share.getProgramme() == null ? share.getFunder() : share.getProgramme());
            case UnitPlacement placement -> label(placement.getSuperior());
            case AreaMembership membership -> label(membership.getWhole());
            case VariableValue value -> joined(label(value.getVariable()), value.getValue());
            case CriterionLevel level -> joined(label(level.getCriterion()), label(level.getLevel()));
            case CriterionJudgement judgement -> joined(label(judgement.getAssessed()), label(judgement.getLevel()));
            case TypeAssignment assignment -> joined(label(assignment.getAssessed()), label(assignment.getType()));
            default -> "";
        };
    }

    private String answer(Answer answer) {
        String value = answer.getText();
        if (value == null && answer.getNumber() != null) {
            value = String.valueOf(answer.getNumber());
        }
        if (value == null && !answer.getOptions().isEmpty()) {
            value = String.join(", ", answer.getOptions().stream().map(this::label).toList());
        }
        return joined(label(answer.getQuestion()), value);
    }

    private static String passage(Selection selection) {
        Optional<StudyWorkspace> workspace = Optional.ofNullable(StudyWorkspace.get());
        if (selection.eContainer() instanceof Document document) {
            try {
                var session = workspace.flatMap(StudyWorkspace::current);
                if (session.isPresent()) {
                    var text = session.get().text(document);
                    int end = Math.min(selection.getEnd(), text.length());
                    int cut = Math.min(end, selection.getStart() + LONGEST_PASSAGE);
                    return text.passage(Math.min(selection.getStart(), cut), cut) + (cut < end ? "…" : "");
                }
            } catch (ProblemException e) {
                // the label then only names the document; opening it tells what is wrong
                return document.getName();
            }
        }
        return "";
    }

    private String pair(EObject from, EObject to) {
        return label(from) + " → " + label(to);
    }

    private static String joined(String first, String second) {
        if (first == null || first.isBlank()) {
            return second == null ? "" : second;
        }
        return second == null || second.isBlank() ? first : first + " · " + second;
    }

    /**
     * What kind of thing an object is: the type of a facility, the kind of an area, else the name of its class.
     *
     * @param object a model object
     * @return for example "Job centre" or "Memo"
     */
    public String typeName(EObject object) {
        Term term = ObjectIcons.kind(object);
        return term == null ? words.type(object.eClass()) : words.term(term);
    }

    /**
     * The colour an object has in the data.
     *
     * @param object a model object
     * @return the colour of its code, type or kind; empty when it has none
     */
    public Optional<RGB> colour(EObject object) {
        String colour = switch (object) {
            case null -> null;
            case Code code -> code.getColour();
            case Coding coding -> coding.getCode() == null ? null : coding.getCode().getColour();
            case Facility facility -> facility.getType() == null ? null : facility.getType().getColour();
            case Term term -> term.getColour();
            case Coder coder -> coder.getColour();
            case Document document -> document.getColour();
            case DocumentGroup group -> group.getColour();
            case DocumentSet set -> set.getColour();
            case CodeSet set -> set.getColour();
            case Memo memo -> memo.getColour();
            default -> null;
        };
        return Icons.colour(colour);
    }

    /**
     * The icon of an object, 16 pixels, in its colour where it has one. It belongs to {@link Icons}.
     *
     * @param object a model object
     * @return the image
     */
    public Image icon(EObject object) {
        return Icons.get().image(ObjectIcons.name(object), 16, colour(object).orElse(Theme.current().quietText()));
    }

    /**
     * The path of names above an object, for results that come without their surroundings.
     *
     * @param object a model object
     * @return names from the outermost to the object's container, joined by ›; empty at the top
     */
    public String path(EObject object) {
        StringBuilder path = new StringBuilder();
        for (EObject parent = object.eContainer(); parent != null; parent = parent.eContainer()) {
            if (parent instanceof NamedElement named && !(parent instanceof Study) && named.getName() != null) {
                path.insert(0, path.isEmpty() ? named.getName() : named.getName() + " › ");
            }
        }
        return path.toString();
    }
}
