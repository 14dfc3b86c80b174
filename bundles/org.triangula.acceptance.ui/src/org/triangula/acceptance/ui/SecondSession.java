// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.NamedElement;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.ui.study.StudyWorkspace;

/** Opens the study after the kill and looks whether everything is there, and nothing else. */
final class SecondSession {

    private final Screen screen;
    private final Protocol protocol;
    private final Hands hands = new Hands();
    private final Workbench workbench;
    private final OpenDocument document;

    SecondSession(Screen screen, Protocol protocol) {
        this.screen = screen;
        this.protocol = protocol;
        workbench = new Workbench(screen, hands);
        document = new OpenDocument(screen, hands);
    }

    void run() {
        screen.await("the study is open",
                () -> Widgets.window().isVisible() && Widgets.window().getText().contains("Acceptance"));
        screen.await("the notice about the recovered operation", () -> Widgets.inSmallWindow(Label.class,
                label -> label.getText().startsWith("One operation that had not been saved was recovered"))
                .isPresent());
        protocol.passed("the workbench says that the operation that was not saved was recovered");
        protocol.check("the study is not read-only", false, workbench.title().contains("read only"));
        workbench.openDocument(FirstSession.DOCUMENT);
        screen.await("the text", () -> OpenDocument.text().getText().contains(FirstSession.IN_VIVO));
        protocol.passed("the document is there with its text");
        workbench.awaitHeader("Codings: 3 · Codes: 2");
        protocol.check("the saved codings and the one that was not saved are there",
                FirstSession.STRIPES, document.stripes());
        workbench.expandCodes(FirstSession.FOLDER);
        workbench.awaitCount(1, FirstSession.CODE);
        workbench.awaitCount(2, FirstSession.FOLDER, FirstSession.IN_VIVO);
        protocol.passed("the code tree counts one coding of the first code and two of the other");
        protocol.check("the codings are on their passages, the one taken back is gone",
                List.of(FirstSession.BY_KEY + " = " + FirstSession.CODE,
                        FirstSession.NOT_SAVED + " = " + FirstSession.IN_VIVO,
                        FirstSession.IN_VIVO + " = " + FirstSession.IN_VIVO),
                screen.ask(SecondSession::codings));
        document.mark(FirstSession.IN_VIVO);
        protocol.check("the link to the facility is in the menu of the passage", true,
                screen.ask(() -> Widgets.texts(OpenDocument.text().getMenu())
                        .contains("Remove link to “" + FirstSession.FACILITY + "”")));
        protocol.check("the link is in the study",
                List.of(FirstSession.IN_VIVO + " > " + FirstSession.FACILITY), screen.ask(SecondSession::links));
        String undo = protocol.remembered("undo");
        protocol.check("undo says the same as before: " + undo, undo,
                screen.ask(() -> Widgets.texts(Widgets.menu("Edit")).getFirst()));
        takeBackAndRepeat();
    }

    private void takeBackAndRepeat() {
        hands.press("ctrl+z");
        workbench.awaitHeader("Codings: 2 · Codes: 2");
        workbench.awaitCount(1, FirstSession.FOLDER, FirstSession.IN_VIVO);
        protocol.passed("what was done before the kill can be taken back");
        hands.press("ctrl+y");
        workbench.awaitHeader("Codings: 3 · Codes: 2");
        workbench.awaitCount(2, FirstSession.FOLDER, FirstSession.IN_VIVO);
        protocol.passed("and done again");
    }

    private static StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    private static String words(Selection selection) {
        Document document = (Document) selection.eContainer();
        try {
            return session().text(document).passage(selection.getStart(), selection.getEnd());
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codings() {
        List<String> codings = new ArrayList<>();
        for (Document document : session().study().getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                selection.getCodings()
                        .forEach(coding -> codings.add(words(selection) + " = " + coding.getCode().getName()));
            }
        }
        codings.sort(null);
        return codings;
    }

    private static List<String> links() {
        List<String> links = new ArrayList<>();
        for (Link link : session().study().getInquiry().getLinks()) {
            links.add(words((Selection) link.getSource()) + " > "
                    + ((NamedElement) link.getTarget()).getName());
        }
        return links;
    }
}
