// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CommentCoding;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.InVivoCoding;
import org.triangula.coding.operation.LinkSegment;
import org.triangula.coding.operation.RemoveCoding;
import org.triangula.coding.operation.WeighCoding;
import org.triangula.coding.operation.WriteMemo;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.Messages;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.Identified;
import org.triangula.model.actors.Actor;
import org.triangula.model.inquiry.Link;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Selection;
import org.triangula.ui.study.Problems;

/** What a person can do with the passage and the coding selected in a document editor. */
public final class PassageActions {

    private final DocumentEditor editor;
    private final CodingContext context;

    PassageActions(DocumentEditor editor, CodingContext context) {
        this.editor = editor;
        this.context = context;
    }

    private void withPassage(Consumer<Passage> action) {
        Optional<Passage> passage = editor.passage().or(() -> editor.coding()
            .map(coding -> Passage.of((Selection) coding.eContainer())));
        if (passage.isPresent()) {
            action.accept(passage.get());
        } else {
            Problems.notice(Messages.SelectFirst);
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    private Point place() {
        return editor.pane().placeForPopup();
    }

    /** Opens the list of codes to code the passage by typing. */
    public void quickCode() {
        withPassage(passage -> {
            ChoicePopup<Code> popup = new ChoicePopup<>(shell(), Messages.QuickCode_title, Messages.QuickCode_hint,
                CodeChoices.of(context, editor.images()), place(), code -> code(passage, List.of(code)));
            popup.offerSeveral(codes -> code(passage, codes));
            popup.offerToCreate(Messages.QuickCode_create, name -> codeWithNew(passage, name));
            popup.open();
        });
    }

    /**
     * Codes a passage.
     *
     * @param passage the passage
     * @param codes the codes
     */
    public void code(Passage passage, List<Code> codes) {
        if (context.code(passage, codes)) {
            editor.setFocus();
        }
    }

    private void codeWithNew(Passage passage, String name) {
        CreateCode create = new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, context.coder());
        if (context.run(StudyOperation.of(create.label(), edit -> {
            Code code = create.create(edit);
            new CodeSegment(passage, List.of(code), context.coder()).perform(edit);
        }))) {
            context.codes().stream().filter(code -> name.equals(code.getName())).reduce((first, last) -> last)
                .ifPresent(code -> context.remember(List.of(code)));
        }
    }

    /** Codes the passage with the codes that were given last. */
    public void codeAgain() {
        List<Code> codes = context.latest();
        if (codes.isEmpty()) {
            quickCode();
        } else {
            withPassage(passage -> code(passage, codes));
        }
    }

    /**
     * Codes the passage with the code of a number key.
     *
     * @param digit 1 to 9
     */
    public void codeByKey(int digit) {
        Optional<Code> code = context.codeOfKey(digit);
        if (code.isPresent()) {
            withPassage(passage -> code(passage, List.of(code.get())));
        } else {
            Problems.notice(NLS.bind(Messages.NoCodeOfKey, digit));
        }
    }

    /** Codes the passage with its own words. */
    public void inVivo() {
        withPassage(passage -> context.run(new InVivoCoding(passage,
            editor.text().passage(passage.start(), passage.end()), null, context.coder())));
    }

    /** Opens the list of facilities, areas and actors to link the passage to one of them. */
    public void link() {
        withPassage(passage -> new LinkPopup(shell(), context, place(), (target, kind) -> context
            .run(new LinkSegment(passage, target, kind, "", context.coder()))).open());
    }

    /** Opens a note to write a memo on the passage. */
    public void memo() {
        withPassage(passage -> new NotePopup(shell(), Messages.Memo_heading,
            InVivoCoding.codeName(editor.text().passage(passage.start(), passage.end())), "", place(),
            (title, text) -> context.run(WriteMemo.on(passage, title, text, null, context.coder()))).open());
    }

    /** Removes the selected coding; without one, all of the person's codings of exactly the selected passage. */
    public void removeCoding() {
        List<Coding> codings = editor.coding().map(List::of).orElseGet(this::codingsOfPassage);
        if (!codings.isEmpty()) {
            context.run(new RemoveCoding(codings));
        }
    }

    /** All codings of exactly the selected passage. */
    List<Coding> codingsOfPassage() {
        return editor.passage().map(passage -> passage.document().getSelections().stream()
            .filter(selection -> selection.getStart() == passage.start() && selection.getEnd() == passage.end())
            .flatMap(selection -> selection.getCodings().stream()).toList()).orElse(List.of());
    }

    /** Opens a note to comment on the selected coding. */
    public void comment() {
        editor.coding().ifPresent(coding -> new NotePopup(shell(), Messages.Comment_heading, null,
            coding.getComment(), place(), (title, text) -> context.run(new CommentCoding(coding, text))).open());
    }

    /**
     * Weighs the selected coding.
     *
     * @param weight 0 to 100
     */
    public void weigh(int weight) {
        editor.coding().ifPresent(coding -> context.run(new WeighCoding(coding, weight)));
    }

    /** The links of exactly the selected passage or coding. */
    List<Link> links() {
        return editor.passage().map(passage -> context.session().orElseThrow().study().getInquiry().getLinks().stream()
            .filter(link -> link.getSource() instanceof Selection selection
                && selection.eContainer() == passage.document() && selection.getStart() < passage.end()
                && passage.start() < selection.getEnd())
            .toList()).orElse(List.of());
    }

    /**
     * Whether something can be dropped on a passage.
     *
     * @param object what is dragged
     * @return true for codes, facilities, areas and actors
     */
    static boolean canTake(EObject object) {
        return object instanceof Code code && code.isCodable() || object instanceof Facility || object instanceof Area
            || object instanceof Actor;
    }

    /**
     * Takes what was dropped on the text: codes are given to the selected passage, or to the paragraph when nothing is
     * selected; the other things are linked with it.
     *
     * @param objects what was dropped
     * @param place where, in the text's widget
     */
    public void take(List<EObject> objects, Point place) {
        Optional<Passage> passage = editor.passage().or(() -> editor.pane().paragraphAt(place)
            .flatMap(range -> editor.document().map(document -> new Passage(document, range[0], range[1]))));
        if (passage.isEmpty()) {
            return;
        }
        List<Code> codes = DocumentDragAndDrop.codes(objects);
        if (!codes.isEmpty()) {
            code(passage.get(), codes);
        }
        for (EObject object : objects) {
            if (!(object instanceof Code) && canTake(object)) {
                context.run(new LinkSegment(passage.get(), (Identified) object, LinkPopup.mentions(context), "",
                    context.coder()));
            }
        }
    }
}
