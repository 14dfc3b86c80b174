// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.coding.ui.document.DocumentEditorInput;
import org.triangula.core.problem.Problem;
import org.triangula.core.table.DataTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.search.query.Hit;
import org.triangula.search.query.KeywordInContext;
import org.triangula.search.query.KeywordInContext.Order;
import org.triangula.search.query.SearchMode;
import org.triangula.search.query.SearchResult;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.TextSearch;
import org.triangula.search.text.TextIndex;
import org.triangula.search.ui.Latest;
import org.triangula.search.ui.SearchContext;
import org.triangula.search.words.WordTables;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.TextClipboard;
import org.triangula.ui.widgets.ToolActions;

/** Searches in the texts of the study as one types, lists keywords in context, and codes what was found. */
public final class TextSearchView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.search.ui.find";

    private static final int SORT_WIDTH = 80;
    /** In a place lower than this the preview of automatic coding takes the place of the hits. */
    private static final int LOW = 300;

    private final CodingContext context = CodingContext.get();
    private final SearchContext texts = SearchContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable textsFollower = this::followTexts;
    private final Runnable codingFollower = this::followCodings;
    private final Consumer<Activation> activationFollower = activation -> followActivation();
    private Composite stack;
    private Composite content;
    private EmptyState withoutStudy;
    private EmptyState withoutTexts;
    private SearchBar bar;
    private Label title;
    private SashForm upperAndLower;
    private SashForm sash;
    private DocumentCounts counts;
    private KeywordTable keywords;
    private AutocodePane autocode;
    private Action autocodeAction;
    private Latest search;
    private Latest sorting;
    private SearchResult result;
    private CodingIndex searchedCodings;
    private Order order = Order.TEXT;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "text-search", Messages.Empty_study);
        withoutTexts = new EmptyState(stack, "text-search", Messages.Empty_texts)
            .button(Messages.Empty_import, () -> StudyCommands.execute(StudyCommands.IMPORT));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        search = new Latest(content);
        sorting = new Latest(content);
        bar = new SearchBar(content, this::search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        title = new Label(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(title);
        upperAndLower = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(upperAndLower);
        sash = new SashForm(upperAndLower, SWT.HORIZONTAL);
        counts = new DocumentCounts(sash, document -> showHits());
        keywords = new KeywordTable(sash);
        sash.setWeights(2, 7);
        autocode = new AutocodePane(upperAndLower, context, () -> showAutocode(false));
        autocode.onOpen(this::jump);
        upperAndLower.setMaximizedControl(sash);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        upperAndLower.addListener(SWT.Resize, event -> divide());
        keywords.onOrder(wanted -> {
            order = wanted;
            showHits();
        });
        keywords.table().addListener(SWT.DefaultSelection,
            event -> keywords.selected().stream().findFirst().ifPresent(this::jump));
        keywords.table().addListener(SWT.Selection, event -> publisher.publish(keywords.selected().stream()
            .map(Hit::document).distinct().flatMap(id -> context.find(Document.class, id).stream()).toList()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(ToolActions.button(Messages.Action_jump, "external-link",
                () -> keywords.selected().stream().findFirst().ifPresent(this::jump)));
            manager.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
            manager.add(ToolActions.button(Messages.Autocode, "code", () -> showAutocode(true)));
            manager.add(ToolActions.button(Messages.Action_export, "file-output", this::export));
        });
        keywords.table().setMenu(menu.createContextMenu(keywords.table()));
        getSite().setSelectionProvider(publisher);
        texts.addListener(textsFollower);
        context.addListener(codingFollower);
        context.addActivationListener(activationFollower);
        texts.request();
        followTexts();
    }

    private void fillToolBar(IToolBarManager tools) {
        autocodeAction = new Action(Messages.Autocode, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showAutocode(isChecked());
            }
        };
        autocodeAction.setImageDescriptor(Icons.get().descriptor("code"));
        autocodeAction.setToolTipText(Messages.Autocode_tip);
        tools.add(autocodeAction);
        tools.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
        tools.add(ToolActions.button(Messages.Action_export, "file-output", this::export));
    }

    private void followTexts() {
        if (stack.isDisposed()) {
            return;
        }
        boolean study = context.session().isPresent();
        boolean any = context.session().map(session -> session.study().getTexts())
            .map(all -> !all.getDocuments().isEmpty()).orElse(false);
        ((StackLayout) stack.getLayout()).topControl = !study ? withoutStudy : !any ? withoutTexts : content;
        stack.layout();
        bar.refresh(context, texts.index().orElseGet(TextIndex::empty));
        search();
    }

    private void followCodings() {
        CodingIndex now = context.index().orElse(null);
        if (now != searchedCodings) {
            followTexts();
        }
    }

    private void followActivation() {
        bar.refresh(context, texts.index().orElseGet(TextIndex::empty));
        search();
    }

    private void search() {
        TextIndex index = texts.index().orElse(null);
        CodingIndex codings = context.index().orElse(null);
        searchedCodings = codings;
        if (index == null || codings == null) {
            search.cancel();
            say(Messages.Title_reading, Messages.Title_reading, false);
            return;
        }
        TextQuery query = bar.query();
        SearchScope scope = bar.scope();
        search.start(Messages.Searching,
            progress -> new TextSearch(index, codings).find(query, scope, progress), this::show, this::show);
    }

    private void show(Problem problem) {
        result = null;
        say(problem.reason() + " " + problem.remedy(), problem.remedy(), true);
        keywords.show(texts.index().orElseGet(TextIndex::empty), List.of(), order);
    }

    private void show(SearchResult found) {
        result = found;
        TextIndex index = texts.index().orElse(null);
        if (index == null) {
            return;
        }
        counts.show(index, found.byDocument());
        boolean nothing = found.query().text().isBlank() && found.query().mode() != SearchMode.MARKS;
        say(nothing ? Messages.Title_nothing : NLS.bind(Messages.Title_found, new Object[] {
            String.format("%,d", found.hits().size()), found.byDocument().size(), found.documents()}),
            NLS.bind(Messages.Title_base, new Object[] {found.query().description(), found.documents(),
                String.format("%,d", found.paragraphs())}), false);
        showHits();
        if (autocodeAction.isChecked()) {
            autocode.show(index, found);
        }
    }

    private void say(String sentence, String tip, boolean warning) {
        title.setText(sentence.replace("&", "&&"));
        title.setToolTipText(tip);
        title.setForeground(warning ? new Color(Theme.current().warning()) : null);
    }

    /** Shows the hits of the chosen document in the chosen order. */
    private void showHits() {
        TextIndex index = texts.index().orElse(null);
        if (result == null || index == null) {
            return;
        }
        String document = counts.chosen();
        List<Hit> hits = document.isEmpty() ? result.hits()
            : result.hits().stream().filter(hit -> hit.document().equals(document)).toList();
        Order wanted = order;
        if (wanted == Order.TEXT) {
            sorting.cancel();
            keywords.show(index, hits, wanted);
        } else {
            sorting.start(Messages.Sorting,
                progress -> KeywordInContext.sorted(index, hits, wanted, SORT_WIDTH, Locale.getDefault()),
                sorted -> keywords.show(index, sorted, wanted), Problems::show);
        }
    }

    private void showAutocode(boolean visible) {
        autocodeAction.setChecked(visible);
        divide();
        if (visible) {
            texts.index().filter(index -> result != null).ifPresent(index -> autocode.show(index, result));
        }
    }

    private void divide() {
        boolean low = upperAndLower.getClientArea().height < LOW;
        Control whole = !autocodeAction.isChecked() ? sash : low ? autocode.control() : null;
        if (upperAndLower.getMaximizedControl() != whole) {
            upperAndLower.setMaximizedControl(whole);
        }
    }

    /**
     * Searches.
     *
     * @param query what is looked for
     */
    public void search(TextQuery query) {
        bar.show(query);
    }

    /**
     * Searches and opens the preview of automatic coding.
     *
     * @param query what is looked for
     * @param codes the codes to be given
     */
    public void autocode(TextQuery query, List<Code> codes) {
        showAutocode(true);
        autocode.giveCodes(codes);
        bar.show(query);
    }

    /**
     * What was found last.
     *
     * @return the result; empty as long as nothing was searched
     */
    public Optional<SearchResult> result() {
        return Optional.ofNullable(result);
    }

    KeywordTable keywords() {
        return keywords;
    }

    AutocodePane autocode() {
        return autocode;
    }

    /** Shows a hit in its document. */
    private void jump(Hit hit) {
        Document document = context.find(Document.class, hit.document()).orElse(null);
        if (document == null) {
            return;
        }
        try {
            if (getSite().getPage().openEditor(DocumentEditorInput.of(document), DocumentEditor.ID)
                instanceof DocumentEditor editor) {
                editor.reveal(hit.start(), hit.end(), null);
            }
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private void copy() {
        List<Hit> chosen = keywords.selected().isEmpty() ? keywords.hits() : keywords.selected();
        List<String> lines = new ArrayList<>();
        for (Hit hit : chosen) {
            keywords.line(hit).ifPresent(line -> lines.add(String.join("\t", line.label(),
                String.valueOf(line.paragraph()), line.speaker(), line.left(), line.found(), line.right())));
        }
        if (!lines.isEmpty()) {
            TextClipboard.put(stack.getDisplay(), String.join("\n", lines));
        }
    }

    private void export() {
        TextIndex index = texts.index().orElse(null);
        SearchResult found = result;
        if (index == null || found == null || found.hits().isEmpty()) {
            Problems.notice(Messages.Export_nothing);
            return;
        }
        FigureExport.saveTables(getSite().getShell(), Messages.Export_name, () -> List.<DataTable>of(
            WordTables.keywords(index, found), WordTables.byDocument(index, found)));
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            bar.setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        texts.removeListener(textsFollower);
        context.removeListener(codingFollower);
        context.removeActivationListener(activationFollower);
        super.dispose();
    }
}
