// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.triangula.coding.Passage;
import org.triangula.coding.WordEnds;
import org.triangula.coding.code.HighlightPalette;
import org.triangula.coding.code.HighlightPalette.Colour;
import org.triangula.coding.operation.HighlightPassage;
import org.triangula.coding.operation.RecodeCodings;
import org.triangula.coding.operation.ResizeSegment;
import org.triangula.coding.operation.WriteParaphrase;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.popup.Choice;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.study.Problems;

/** What a person can do with a segment that is there: resize, recode, weigh, paraphrase; and with the text marker. */
public final class SegmentActions {

    private final DocumentEditor editor;
    private final CodingContext context;
    private final HighlightPalette palette = HighlightPalette.supplied();
    private Colour lastColour = palette.colours().get(0);

    SegmentActions(DocumentEditor editor, CodingContext context) {
        this.editor = editor;
        this.context = context;
    }

    /** The selected passage, or that of the selected coding. */
    private Optional<Passage> passage() {
        Optional<Passage> passage = editor.passage().or(() -> editor.coding()
            .map(coding -> Passage.of((Selection) coding.eContainer())));
        if (passage.isEmpty()) {
            Problems.notice(EditorMessages.SelectPassage);
        }
        return passage;
    }

    private Optional<Coding> coding() {
        Optional<Coding> coding = editor.coding();
        if (coding.isEmpty()) {
            Problems.notice(EditorMessages.SelectCoding);
        }
        return coding;
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    private Point place() {
        return editor.pane().placeForPopup();
    }

    HighlightPalette palette() {
        return palette;
    }

    /** Lets a colour of the text marker be chosen for the passage, the last one first. */
    public void chooseHighlight() {
        passage().ifPresent(passage -> {
            List<Colour> order = new ArrayList<>(palette.colours());
            order.remove(lastColour);
            order.add(0, lastColour);
            List<Choice<Optional<Colour>>> choices = new ArrayList<>();
            for (Colour colour : order) {
                choices.add(new Choice<>(colour.name(Locale.getDefault()), "", colour.value(),
                    editor.images().dot(Coloured.rgb(colour.value())), Optional.of(colour)));
            }
            choices.add(new Choice<>(EditorMessages.Highlight_none, "", "", null, Optional.empty()));
            new ChoicePopup<>(shell(), EditorMessages.Highlight_title, EditorMessages.Highlight_hint, choices, place(),
                (Optional<Colour> colour) -> highlight(passage, colour.orElse(null))).open();
        });
    }

    /**
     * Marks a passage with a colour.
     *
     * @param passage the passage
     * @param colour the colour; {@code null} takes away the colours of all passages that share a character with it
     */
    public void highlight(Passage passage, Colour colour) {
        if (colour == null) {
            List<Selection> marked = passage.document().getSelections().stream()
                .filter(each -> each.getHighlight() != null && each.getStart() < passage.end()
                    && passage.start() < each.getEnd()).toList();
            for (Selection each : marked) {
                context.run(new HighlightPassage(Passage.of(each), null, ""));
            }
        } else {
            lastColour = colour;
            context.run(new HighlightPassage(passage, colour.value(), colour.name(Locale.getDefault())));
        }
        editor.setFocus();
    }

    /** Asks for the weight of the selected coding. */
    public void weigh() {
        coding().ifPresent(coding -> new WeightPopup(shell(), EditorMessages.Weight_title, coding.getWeight(), place(),
            weight -> editor.actions().weigh(weight)).open());
    }

    /** Opens a note to say the passage in one's own words. */
    public void paraphrase() {
        passage().ifPresent(passage -> {
            String old = passage.document().getSelections().stream()
                .filter(each -> each.getStart() == passage.start() && each.getEnd() == passage.end())
                .map(Selection::getParaphrase).filter(each -> each != null).findFirst().orElse("");
            new NotePopup(shell(), EditorMessages.Paraphrase_title, null, old, place(),
                (title, text) -> context.run(new WriteParaphrase(passage, text))).open();
        });
    }

    /** Lets another code be chosen for the selected coding, in place. */
    public void recode() {
        coding().ifPresent(coding -> {
            ChoicePopup<Code> popup = new ChoicePopup<>(shell(), EditorMessages.Recode_title,
                EditorMessages.Recode_hint, CodeChoices.of(context, editor.images()), place(),
                code -> recode(coding, code));
            popup.open();
        });
    }

    /**
     * Gives a coding another code.
     *
     * @param coding the coding
     * @param code the code
     */
    public void recode(Coding coding, Code code) {
        if (context.run(new RecodeCodings(List.of(coding), code, false, context.coder()))) {
            context.remember(List.of(code));
            editor.setFocus();
        }
    }

    /**
     * Moves an end of the selected segment by a word.
     *
     * @param atEnd whether its end is moved, not its start
     * @param forward whether it is moved forward in the text
     */
    public void step(boolean atEnd, boolean forward) {
        coding().ifPresent(coding -> {
            Selection selection = (Selection) coding.eContainer();
            DocumentText text = editor.text();
            int start = atEnd ? selection.getStart() : WordEnds.start(text, selection.getStart(), forward);
            int end = atEnd ? WordEnds.end(text, selection.getEnd(), forward) : selection.getEnd();
            if (start < end) {
                resize(coding, start, end, false);
            }
        });
    }

    /**
     * Moves the ends of a segment.
     *
     * @param coding the coding
     * @param start new first code point
     * @param end new code point after the last
     * @param together whether all codings of the passage are meant
     */
    public void resize(Coding coding, int start, int end, boolean together) {
        Selection selection = (Selection) coding.eContainer();
        Passage passage = Passage.trimmed((Document) selection.eContainer(), editor.text(),
            start, end);
        if (passage != null
            && context.run(new ResizeSegment(coding, passage.start(), passage.end(), together))) {
            editor.reveal(passage.start(), passage.end(), coding.getId());
        }
    }
}
