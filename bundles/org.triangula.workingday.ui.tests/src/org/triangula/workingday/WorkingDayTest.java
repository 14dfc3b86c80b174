// SPDX-License-Identifier: EPL-2.0
package org.triangula.workingday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.agreement.copies.StudyCopies;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.QueryFunction;
import org.triangula.analysis.query.QueryScope;
import org.triangula.analysis.query.StoredQuery;
import org.triangula.analysis.ui.query.QueryView;
import org.triangula.coding.Passage;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.SetCodeShortcut;
import org.triangula.coding.ui.codes.CodesView;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.core.text.DocumentText.Paragraph;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.search.query.TextQuery;
import org.triangula.search.ui.find.TextSearchView;
import org.triangula.ui.exchange.ImportWindow;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.StudyWorkspace;

/**
 * One working day: ten transcripts come in, a code tree grows, segments are coded by every means, codes are merged, a
 * transcript is corrected, a query asked, a second coder compared, the codebook exported. Then all of it is taken back
 * step by step to the empty study, and done again.
 */
class WorkingDayTest {

    private static final String SECOND = "BB";

    @TempDir
    private Path folder;

    @BeforeEach
    void newStudy() {
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Tag.triangula"), "Ein Arbeitstag (erfunden)");
        Hands.waitFor("a new study", created::isDone);
        assertTrue(created.join());
    }

    @AfterEach
    void close() {
        Hands.page().closeAllEditors(false);
        StudyWorkspace.get().close();
    }

    @Test
    void everythingIsDoneTakenBackAndDoneAgain() throws Exception {
        Study empty = EcoreUtil.copy(study());
        importTranscripts();
        buildCodeTree();
        codeInTheEditor();
        codeWhatIsFound();
        assertTrue(segments() >= 60, "only " + segments() + " segments");
        mergeCodes();
        correctTranscript();
        query();
        agreeWithSecondCoder();
        exportCodebook();
        Study full = EcoreUtil.copy(study());
        int steps = session().history().size();
        takeBackAndDoAgain(empty, full, steps);
    }

    private static StudySession session() {
        return StudyWorkspace.get().current().orElseThrow();
    }

    private static Study study() {
        return session().study();
    }

    private static List<Document> documents() {
        return study().getTexts().getDocuments();
    }

    private static int segments() {
        return documents().stream().mapToInt(document -> document.getSelections().size()).sum();
    }

    private static Code code(String name) {
        CodeSystem system = study().getTexts().getCodeSystem();
        List<String> names = new ArrayList<>();
        var all = system.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Code code) {
                if (name.equals(code.getName())) {
                    return code;
                }
                names.add(code.getName());
            }
        }
        throw new AssertionError("There is no code " + name + " among " + names);
    }

    private void importTranscripts() throws Exception {
        Path files = folder.resolve("Transkripte");
        new Transcripts(files).write();
        ImportWindow window = new ImportWindow(Hands.window());
        window.open();
        window.addFiles(List.of(files));
        Shell shell = window.getShell();
        Hands.waitFor("ten readable files", () -> shell.getDefaultButton() != null
            && shell.getDefaultButton().isEnabled());
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        Hands.waitFor("ten documents", () -> documents().size() == Transcripts.COUNT);
        Hands.waitFor("the import window closes", () -> window.getShell() == null);
        for (Document document : documents()) {
            assertTrue(document.getParagraphCount() >= 12, document.getName() + ": " + document.getParagraphCount());
            assertEquals(2, document.getSpeakers().size(), document.getName());
        }
    }

    private static void buildCodeTree() throws PartInitException {
        CodesView view = (CodesView) Hands.page().showView(CodesView.ID);
        // one by one, with the button and a name typed over the first one
        view.actions().create(null, false);
        Hands.typeName(view.viewer().viewer().getTree(), "Raum");
        view.actions().create(code("Raum"), true);
        Hands.typeName(view.viewer().viewer().getTree(), "Erreichbarkeit");
        view.actions().create(code("Erreichbarkeit"), true);
        Hands.typeName(view.viewer().viewer().getTree(), "Bus");
        // and as a list from a guide
        view.actions().paste(CodeOutline.read("Auto\nTakt\nFahrplan"), code("Erreichbarkeit"));
        view.actions().paste(CodeOutline.read("Verwaltung\n\tSteuerung\n\t\tStabsstelle\n\t\tAusländerbehörde\n"
            + "\tKurse\n\t\tSprachkurs\n\t\tSprachkurse\nEhrenamt"), null);
        assertEquals("Stabsstelle", code("Verwaltung").getCodes().getFirst().getCodes().getFirst().getName());
        assertTrue(StudyWorkspace.get().run(new SetCodeShortcut(code("Bus"), "3")));
    }

    private static DocumentEditor open(int number) {
        ObjectOpeners.open(documents().get(number));
        return (DocumentEditor) Hands.page().getActiveEditor();
    }

    /** Selects the first part of an answer, without the label of the speaker. */
    private static void select(DocumentEditor editor, int answer, int from, int length) {
        List<Paragraph> answers = editor.text().paragraphs().stream()
            .filter(paragraph -> paragraph.text().startsWith("B1:")).toList();
        int start = answers.get(answer).start() + 4 + from;
        editor.reveal(start, start + length, null);
    }

    private static void codeInTheEditor() {
        for (int number = 0; number < 4; number++) {
            int before = segments();
            DocumentEditor editor = open(number);
            Shell window = Hands.window();
            // a list that filters as one types
            select(editor, 0, 0, 12);
            editor.actions().quickCode();
            Hands.choose(window, "Takt");
            assertEquals(before + 1, segments(), "chosen");
            // the key of a code
            select(editor, 1, 0, 14);
            Hands.key(editor.pane().widget(), '3', '3');
            assertEquals(before + 2, segments(), "by key");
            // the codes given last
            select(editor, 2, 0, 9);
            Hands.command("org.triangula.coding.ui.codeAgain");
            assertEquals(before + 3, segments(), "again");
            // the words themselves
            select(editor, 3, 0, 11 + number);
            Hands.command("org.triangula.coding.ui.inVivo");
            assertEquals(before + 4, segments(), "in vivo");
            // several codes dropped on the passage
            select(editor, 4, 0, 16);
            editor.actions().take(List.of(code("Stabsstelle"), code("Ehrenamt")), new Point(0, 0));
            assertEquals(before + 5, segments(), "dropped");
            // a code dropped on a paragraph without a selection
            editor.pane().widget().setSelection(0);
            editor.actions().take(List.of(code("Auto")), editor.pane().widget().getLocationAtOffset(0));
            assertEquals(before + 6, segments(), "dropped on a paragraph");
            // a new code made while coding
            select(editor, 5, 0, 15);
            editor.actions().quickCode();
            Hands.choose(window, "Neu " + number);
            assertEquals(before + 7, segments(), "with a new code");
            // the end of the segment moves by key
            Selection last = documents().get(number).getSelections().getLast();
            editor.reveal(last.getStart(), last.getEnd(), last.getCodings().getFirst().getId());
            int end = last.getEnd();
            Hands.command("org.triangula.coding.ui.text.endRight");
            assertTrue(last.getEnd() > end, "the segment did not grow");
            editor.segmentActions().recode(last.getCodings().getFirst(), code("Fahrplan"));
        }
    }

    private static void codeWhatIsFound() throws PartInitException {
        TextSearchView view = (TextSearchView) Hands.page().showView(TextSearchView.ID);
        int before = segments();
        for (String word : List.of("Bus", "Sprachkurs", "Ausländerbehörde", "Ehrenamtlichen")) {
            Object earlier = view.result().orElse(null);
            view.autocode(TextQuery.words(word), List.of(code(word.equals("Ehrenamtlichen") ? "Ehrenamt" : word)));
            Hands.waitFor("hits of " + word, () -> view.result().isPresent() && view.result().get() != earlier);
            int now = segments();
            Hands.waitFor("segments of " + word, () -> {
                Hands.pressIfPossible(Hands.window(), "passages");
                return segments() > now;
            });
        }
        assertTrue(segments() >= before + 30, before + " and " + segments());
        Hands.page().hideView(view);
    }

    private static void mergeCodes() throws PartInitException {
        CodesView view = (CodesView) Hands.page().showView(CodesView.ID);
        DocumentEditor editor = open(5);
        select(editor, 1, 0, 20);
        editor.actions().take(List.of(code("Sprachkurse")), new Point(0, 0));
        Code kept = code("Sprachkurs");
        view.actions().merge(List.of(code("Sprachkurse")), kept);
        assertTrue(kept.getAliases().contains("Sprachkurse"));
        assertTrue(study().getTexts().getCodeSystem().getHistory().stream()
            .anyMatch(change -> change.getKind() == CodeChangeKind.MERGED));
    }

    private static void correctTranscript() throws ProblemException {
        DocumentEditor editor = open(0);
        Selection coded = documents().getFirst().getSelections().getLast();
        String words = editor.text().passage(coded.getStart(), coded.getEnd());
        StyledText widget = editor.pane().widget();
        Hands.command("org.triangula.coding.ui.text.correct");
        assertTrue(widget.getEditable(), "the text cannot be corrected");
        int place = widget.getText().indexOf("Frage 1");
        widget.replaceTextRange(place, "Frage 1".length(), "Die allererste Frage");
        Hands.command("org.triangula.coding.ui.text.correct");
        Hands.waitFor("the correction", () -> documents().getFirst().getEarlierTexts().size() == 1);
        assertFalse(widget.getEditable());
        assertTrue(session().text(documents().getFirst()).text().contains("Die allererste Frage"));
        Selection moved = documents().getFirst().getSelections().getLast();
        assertEquals(words, session().text(documents().getFirst()).passage(moved.getStart(), moved.getEnd()));
    }

    private static void query() throws PartInitException {
        QueryView view = (QueryView) Hands.page().showView(QueryView.ID);
        view.show(new StoredQuery("", CodingQuery.of(QueryFunction.OVERLAPPING, List.of(code("Bus").getId()),
            List.of(code("Takt").getId())), QueryScope.ALL));
        Hands.waitFor("segments that overlap", () -> !view.segments().isEmpty());
        view.jump(view.segments().getFirst());
        Hands.waitFor("the context of the first", () -> Hands.page().getActiveEditor() instanceof DocumentEditor);
        Hands.page().hideView(view);
    }

    private void agreeWithSecondCoder() throws Exception {
        Path copy = folder.resolve("BB.triangula");
        StudyCopies.make(session(), copy, SECOND, true, Progress.NONE);
        try (StudySession theirs = new StudyStore().open(copy, Progress.NONE)) {
            for (int number = 0; number < 3; number++) {
                Document document = documents().get(number);
                Selection mine = document.getSelections().getFirst();
                Code code = mine.getCodings().getFirst().getCode();
                give(theirs, document.getId(), mine.getStart(), mine.getEnd() - number, code.getId());
            }
            theirs.save();
        }
        Hands.command("org.triangula.agreement.ui.bringIn");
        Shell shell = Hands.shell("Bring in a Coder's Copy");
        Hands.all(shell, Text.class, text -> true).getFirst().setText(copy.toString());
        Button option = Hands.all(shell, Button.class, button -> (button.getStyle() & SWT.CHECK) != 0).getFirst();
        option.notifyListeners(SWT.Selection, new Event());
        Hands.waitFor("a preview of the copy", () -> shell.getDefaultButton().isEnabled());
        int before = segments();
        shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        Hands.waitFor("the codings of the second coder", () -> codings(SECOND) == 3);
        assertTrue(segments() >= before);
        Hands.command("org.triangula.agreement.ui.open");
        settleOne();
    }

    private static void give(StudySession theirs, String document, int start, int end, String code)
        throws ProblemException {
        theirs.execute(new CodeSegment(
            new Passage(theirs.index().find(Document.class, document).orElseThrow(), start, end),
            List.of(theirs.index().find(Code.class, code).orElseThrow()), SECOND));
    }

    private static long codings(String coder) {
        return documents().stream().flatMap(document -> document.getSelections().stream())
            .flatMap(selection -> selection.getCodings().stream())
            .filter(coding -> coding.getCoder() != null && coder.equals(coding.getCoder().getName())).count();
    }

    /** Goes to the list of disagreements, chooses the first, writes a note and presses the first button. */
    private static void settleOne() {
        Hands.waitFor("the results", () -> folders().size() == 1);
        CTabFolder tabs = folders().getFirst();
        Hands.waitFor("disagreements", () -> tabs.getItem(1).getText().contains(" open of "));
        tabs.setSelection(1);
        Hands.waitFor("the list of disagreements", () -> !tables(tabs).isEmpty());
        Table table = tables(tabs).getFirst();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, new Event());
        Text note = Hands.all(tabs, Text.class, text -> text.isEnabled() && !text.getMessage().isEmpty()
            && text.getMessage().startsWith("Note")).getFirst();
        note.setText("So ist es gemeint.");
        int decisions = study().getDecisions().size();
        Hands.press(tabs, "1  ");
        Hands.waitFor("a decision", () -> study().getDecisions().size() == decisions + 1);
        assertEquals("So ist es gemeint.", study().getDecisions().getLast().getReason());
    }

    private static List<CTabFolder> folders() {
        return Hands.all(Hands.window(), CTabFolder.class,
            tabs -> tabs.getItemCount() == 2 && tabs.getItem(1).getText().startsWith("Disagreements"));
    }

    private static List<Table> tables(CTabFolder tabs) {
        return Hands.all(tabs, Table.class, table -> table.getItemCount() > 0);
    }

    private void exportCodebook() throws Exception {
        for (String ending : List.of("docx", "html")) {
            Path file = folder.resolve("Codebuch." + ending);
            Optional<Format> format = ExchangeFormats.exportable().stream()
                .filter(each -> each.id().equals("codebook-" + ending)).findFirst();
            format.orElseThrow().exporter().write(session(), file, Progress.NONE);
            assertTrue(Files.size(file) > 1_000);
        }
        String html = Files.readString(folder.resolve("Codebuch.html"));
        assertTrue(html.contains("Stabsstelle") && html.contains("Erreichbarkeit"));
    }

    private static void takeBackAndDoAgain(Study empty, Study full, int steps) {
        assertTrue(steps > 50, "only " + steps + " steps");
        for (int i = 0; i < steps; i++) {
            StudyWorkspace.get().undo();
        }
        assertTrue(session().undoLabel().isEmpty());
        assertTrue(EcoreUtil.equals(empty, study()), "the study is not empty again");
        for (int i = 0; i < steps; i++) {
            StudyWorkspace.get().redo();
        }
        assertTrue(session().redoLabel().isEmpty());
        assertTrue(EcoreUtil.equals(full, study()), "the study is not as it was at the end of the day");
        assertFalse(PlatformUI.getWorkbench().isClosing());
    }
}
