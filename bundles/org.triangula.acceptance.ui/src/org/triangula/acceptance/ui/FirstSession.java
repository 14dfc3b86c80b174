// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Imports, codes, takes back, links, saves, codes once more; the script kills the workbench afterwards. */
final class FirstSession {

    static final String DOCUMENT = "Interview";
    static final String CODE = "Timetable";
    /** The folder that the workbench makes for codes in vivo. */
    static final String FOLDER = "In vivo";
    static final String IN_VIVO = "weit ab vom Schuss";
    static final String BY_KEY = "morgens um sechs";
    static final String TAKEN_BACK = "Ohne Auto kommt niemand";
    static final String NOT_SAVED = "sehr geholfen";
    static final String FACILITY = "Beratungsstelle am Markt";

    /** What the stripes of both codes say when the mouse is over them. */
    static final Set<String> STRIPES = Set.of(CODE, FOLDER + " > " + IN_VIVO);

    private final Screen screen;
    private final Protocol protocol;
    private final Hands hands = new Hands();
    private final Workbench workbench;
    private final OpenDocument document;

    FirstSession(Screen screen, Protocol protocol) {
        this.screen = screen;
        this.protocol = protocol;
        workbench = new Workbench(screen, hands);
        document = new OpenDocument(screen, hands);
    }

    void run() {
        screen.await("the study is open",
                () -> Widgets.window().isVisible() && Widgets.window().getText().startsWith("Acceptance"));
        protocol.passed("the study is open: " + workbench.title());
        importTranscript();
        workbench.openDocument(DOCUMENT);
        screen.await("the text", () -> OpenDocument.text().getText().contains(IN_VIVO));
        protocol.passed("the editor of the document shows its text");
        codeByKey();
        codeInVivo();
        codeByDragAndTakeBack();
        link();
        save();
        codeWithoutSaving();
    }

    private void importTranscript() {
        screen.act(() -> Widgets.window().forceActive());
        hands.press("ctrl+shift+i");
        screen.await("the import window", () -> Widgets.window("Import").isPresent());
        Shell window = screen.ask(() -> Widgets.window("Import").orElseThrow());
        hands.click(screen.ask(() -> Widgets.middle(Widgets.all(window, Text.class).getFirst())));
        hands.type(protocol.transcript().toString());
        screen.await("the file's name is typed", () -> Widgets.all(window, Text.class).getFirst().getText()
                .equals(protocol.transcript().toString()));
        hands.press("Return");
        screen.await("the preview", () -> button(window, "Import").isEnabled());
        Table counts = screen.ask(() -> Widgets.all(window, Table.class).getFirst());
        List<String> rows = screen.ask(() -> List.of(counts.getItems()).stream()
                .map(item -> item.getText(0) + " " + item.getText(2)).toList());
        protocol.passed("the preview shows what would be new: " + rows);
        hands.click(screen.ask(() -> Widgets.middle(button(window, "Import"))));
        screen.await("the import window closes", window::isDisposed);
        screen.await("the explorer counts the document",
                () -> Widgets.item(Workbench.EXPLORER, "Documents  1").isPresent());
        protocol.passed("the transcript is imported and in the explorer");
    }

    private static Button button(Shell window, String text) {
        return Widgets.all(window, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private void codeByKey() {
        document.mark(BY_KEY);
        hands.press("Return");
        typeInPopup(CODE);
        workbench.awaitHeader("Codings: 1 · Codes: 1");
        workbench.awaitCount(1, CODE);
        protocol.check("a passage is coded by key with a new code", Set.of(CODE), document.stripes());
    }

    private void codeInVivo() {
        document.mark(IN_VIVO);
        hands.press("ctrl+i");
        workbench.awaitHeader("Codings: 2 · Codes: 2");
        workbench.expandCodes(FOLDER);
        workbench.awaitCount(1, FOLDER, IN_VIVO);
        protocol.check("a passage is coded in vivo", STRIPES, document.stripes());
    }

    private void codeByDragAndTakeBack() {
        document.mark(TAKEN_BACK);
        workbench.dragOnCode(document, CODE);
        workbench.awaitHeader("Codings: 3 · Codes: 2");
        workbench.awaitCount(2, CODE);
        protocol.passed("a passage is coded by dragging it on a code");
        screen.act(() -> Widgets.choose(Widgets.menu("Edit"), "Undo Code"));
        workbench.awaitHeader("Codings: 2 · Codes: 2");
        workbench.awaitCount(1, CODE);
        protocol.passed("Edit > Undo takes the coding back");
    }

    private void link() {
        document.mark(IN_VIVO);
        hands.press("ctrl+l");
        typeInPopup(FACILITY.substring(0, 10));
        screen.await("the menu of the passage names the facility", () -> Widgets.texts(OpenDocument.text().getMenu())
                .contains("Remove link to “" + FACILITY + "”"));
        protocol.passed("a coded passage is linked to a facility");
    }

    private void save() {
        screen.act(() -> Widgets.window().forceActive());
        hands.press("ctrl+s");
        screen.await("the title says that everything is saved",
                () -> !Widgets.window().getText().startsWith(Workbench.UNSAVED));
        protocol.passed("the study is saved: " + workbench.title());
    }

    private void codeWithoutSaving() {
        document.mark(NOT_SAVED);
        workbench.dragOnCode(document, FOLDER, IN_VIVO);
        workbench.awaitHeader("Codings: 3 · Codes: 2");
        workbench.awaitCount(2, FOLDER, IN_VIVO);
        protocol.check("one more coding is not saved", true, workbench.isUnsaved());
        protocol.remember("undo", screen.ask(() -> Widgets.texts(Widgets.menu("Edit")).getFirst()));
    }

    /** Types into the small window to choose from, and takes what it offers first. */
    private void typeInPopup(String words) {
        screen.await("the list to choose from",
                () -> Widgets.inSmallWindow(Text.class, Text::isFocusControl).isPresent());
        Text field = screen.ask(() -> Widgets.inSmallWindow(Text.class, Text::isFocusControl).orElseThrow());
        hands.type(words);
        screen.await("\"" + words + "\" is typed", () -> field.getText().equals(words));
        hands.press("Return");
        screen.await("the list closes", field::isDisposed);
    }
}
