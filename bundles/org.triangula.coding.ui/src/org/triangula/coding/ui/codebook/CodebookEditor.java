// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.codebook.Codebook;
import org.triangula.coding.codebook.CodebookComposer;
import org.triangula.coding.codebook.CodebookOptions;
import org.triangula.coding.operation.DefineCode;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.codebook.CodebookPage.Piece;
import org.triangula.coding.ui.codes.CodeDoors;
import org.triangula.coding.ui.codes.CodesView;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyEditor;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** The codebook, to be read like a document; definitions, rules and anchor examples are written in place. */
public final class CodebookEditor extends StudyEditor {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.coding.ui.editor.codebook";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::read;
    private boolean definedOnly;
    private boolean examples = true;
    private boolean changes = true;
    private String words = "";
    private String wanted = "";
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private EmptyState withoutStudy;
    private Label base;
    private CodebookText text;
    private Codebook codebook = new Codebook(List.of(), List.of(), List.of(), 0, 0, 0);
    private StudySelection selection;
    private long request;
    private int reading;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(publisher);
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        FilterField filter = new FilterField(head, Messages.filter, typed -> {
            words = typed;
            show();
        });
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
        base = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(base);
        fillToolBar(new ToolBar(head, SWT.FLAT | SWT.RIGHT));
        text = new CodebookText(content);
        text.onWritten(this::written);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.widget());
        filter.leadTo(text.widget());
        empty = new EmptyState(stack, "book-open", Messages.empty).button(Messages.emptyButton, this::showCodes);
        withoutStudy = new EmptyState(stack, "book-open", Messages.noStudy);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        text.widget().setMenu(menu.createContextMenu(text.widget()));
        text.widget().addListener(SWT.MouseUp, event -> publish());
        context.addListener(follower);
        ((StackLayout) stack.getLayout()).topControl = content;
        read();
        selection = new StudySelection(this, this::follow);
    }

    private void fillToolBar(ToolBar bar) {
        check(bar, "list-checks", Messages.definedOnly, definedOnly, checked -> definedOnly = checked);
        check(bar, "bookmark", Messages.examples, examples, checked -> examples = checked);
        check(bar, "history", Messages.changes, changes, checked -> changes = checked);
        new ToolItem(bar, SWT.SEPARATOR);
        tool(bar, "scroll-text", Messages.openHistory, this::showHistory);
        tool(bar, "file-output", Messages.export, () -> CodebookExport.ask(getSite().getShell(), context));
    }

    private void check(ToolBar bar, String icon, String tip, boolean checked, Consumer<Boolean> run) {
        ToolItem item = new ToolItem(bar, SWT.CHECK);
        item.setImage(Icons.get().image(icon, item));
        item.setToolTipText(tip);
        item.setSelection(checked);
        item.addListener(SWT.Selection, event -> {
            run.accept(item.getSelection());
            read();
        });
    }

    private static void tool(ToolBar bar, String icon, String tip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get().image(icon, item));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private void showCodes() {
        showView(CodesView.ID);
    }

    private void showHistory() {
        showView(CodeHistoryView.ID);
    }

    private void showView(String view) {
        try {
            getSite().getPage().showView(view);
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private void fillMenu(IMenuManager menu) {
        Piece piece = text.atCaret().orElse(null);
        if (piece != null) {
            context.find(Code.class, piece.code()).ifPresent(code -> fillMenu(menu, piece, code));
        }
    }

    private void fillMenu(IMenuManager menu, Piece piece, Code code) {
        for (CodeText part : CodeText.values()) {
            menu.add(ToolActions.button(NLS.bind(Messages.edit, CodebookPage.label(part)), "pencil",
                () -> text.write(code.getId(), part)));
        }
        menu.add(new Separator());
        CodeDoors doors = new CodeDoors(getSite().getPage());
        if (!piece.coding().isEmpty()) {
            menu.add(ToolActions.button(Messages.jump, "external-link",
                () -> context.find(Coding.class, piece.coding()).ifPresent(ObjectOpeners::open)));
        }
        menu.add(ToolActions.button(Messages.segments, "segment", () -> doors.segments(List.of(code))));
        menu.add(ToolActions.button(Messages.table, "table", () -> doors.table(List.of(code))));
    }

    private void publish() {
        text.atCaret().flatMap(piece -> context.find(Code.class, piece.code()))
            .ifPresent(code -> publisher.publish(List.of(code)));
    }

    private void follow(List<EObject> objects) {
        if (!text.isWriting() && objects.size() == 1 && objects.get(0) instanceof Code code) {
            reveal(code.getId());
        }
    }

    /**
     * Shows a code.
     *
     * @param code its identity
     */
    public void reveal(String code) {
        wanted = code;
        text.reveal(code);
    }

    /**
     * Writes a text of a code.
     *
     * @param code identity of the code
     * @param part which text
     * @param said the text; blank to remove it
     */
    public void define(String code, CodeText part, String said) {
        context.find(Code.class, code).ifPresent(each -> context.run(new DefineCode(each, part, said)));
    }

    private void written(Piece piece, String said) {
        piece.part().ifPresent(part -> define(piece.code(), part, said));
    }

    /**
     * What is shown.
     *
     * @return the text of the page
     */
    public String text() {
        return text.page().text();
    }

    CodebookText page() {
        return text;
    }

    boolean isUpToDate() {
        return reading == 0;
    }

    /** Composes the codebook again, in a job. */
    private void read() {
        StudySession session = context.session().orElse(null);
        CodingIndex index = context.index().orElse(null);
        long mine = ++request;
        if (session == null || index == null) {
            codebook = new Codebook(List.of(), List.of(), List.of(), 0, 0, 0);
            show();
            return;
        }
        CodeTree tree = context.tree();
        CodebookOptions options = new CodebookOptions(definedOnly, 0, true, examples, changes);
        Display display = stack.getDisplay();
        reading++;
        Job job = Job.create(Messages.job, (ICoreRunnable) monitor -> {
            Codebook composed;
            synchronized (session) {
                composed = new CodebookComposer(session.study(), document -> text(session, document), options, index,
                    tree).forTheTeam();
            }
            display.asyncExec(() -> {
                reading--;
                if (mine == request && !stack.isDisposed()) {
                    codebook = composed;
                    show();
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Optional<DocumentText> text(StudySession session, Document document) {
        try {
            return document.getTextFile() == null ? Optional.empty() : Optional.of(session.text(document));
        } catch (ProblemException e) {
            // the check of the study reports texts that cannot be read; the codebook goes on without them
            return Optional.empty();
        }
    }

    private void show() {
        if (stack.isDisposed()) {
            return;
        }
        List<Codebook.Entry> shown = words.isBlank() ? codebook.entries() : codebook.entries().stream()
            .filter(entry -> FilterField.matches(words, entry.name() + ' ' + String.join(" ", entry.aliases()) + ' '
                + String.join(" ", entry.texts().values()))).toList();
        if (!text.isWriting()) {
            Map<String, RGB> colours = new HashMap<>();
            shown.forEach(entry -> Icons.colour(entry.colour()).ifPresent(colour -> colours.put(entry.code(), colour)));
            text.show(CodebookPage.of(codebook, shown), colours);
            if (!wanted.isEmpty()) {
                text.reveal(wanted);
                wanted = "";
            }
        }
        base.setText(NLS.bind(Messages.base, new Object[] {shown.size(), codebook.codings(), codebook.documents()}));
        ((StackLayout) stack.getLayout()).topControl = context.session().isEmpty() ? withoutStudy
            : context.codes().isEmpty() ? empty : content;
        stack.layout();
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            text.widget().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        if (selection != null) {
            selection.dispose();
        }
        super.dispose();
    }
}
