// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.search.text.TextIndex;
import org.triangula.search.ui.Latest;
import org.triangula.search.ui.SearchContext;
import org.triangula.search.words.Dictionary;
import org.triangula.search.words.DictionaryCounts;
import org.triangula.search.words.Portion;
import org.triangula.search.words.WordCloud;
import org.triangula.search.words.WordCombinations;
import org.triangula.search.words.WordFrequencies;
import org.triangula.search.words.WordOptions;
import org.triangula.search.words.WordTables;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/** Frequencies and combinations of words, the dictionary of the study, and a word cloud. */
public final class WordsView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.search.ui.words";

    private static final int CLOUD_WORDS = 80;

    private final CodingContext context = CodingContext.get();
    private final SearchContext texts = SearchContext.get();
    private final Runnable follower = this::follow;
    private final Consumer<Activation> activationFollower = activation -> follow();
    private Composite stack;
    private Composite content;
    private EmptyState withoutStudy;
    private EmptyState withoutTexts;
    private WordsBar bar;
    private Label base;
    private CTabFolder tabs;
    private Latest latest;
    private NumbersTable frequencies;
    private NumbersTable figures;
    private NumbersTable combinations;
    private Spinner shortest;
    private Spinner longest;
    private Spinner least;
    private DictionaryPane dictionary;
    private FigureCanvas cloud;
    private WordActions actions;
    private Computed computed;

    /**
     * What the chosen tab shows.
     *
     * @param tab number of the tab
     * @param tables its numbers
     * @param title base of the numbers
     * @param words the most frequent words, for the cloud
     * @param stems whether forms were counted together
     */
    private record Computed(int tab, List<DataTable> tables, String title, List<WordCloud.Entry> words,
        boolean stems) {
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "type", Messages.Empty_study);
        withoutTexts = new EmptyState(stack, "type", Messages.Empty_texts)
            .button(Messages.Empty_import, () -> StudyCommands.execute(StudyCommands.IMPORT));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        latest = new Latest(content);
        actions = new WordActions(getSite().getPage(), context);
        bar = new WordsBar(content, context, this::compute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        tabs = new CTabFolder(content, SWT.FLAT);
        base = new Label(tabs, SWT.RIGHT);
        tabs.setTopRight(base, SWT.FILL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        createFrequencies();
        createCombinations();
        dictionary = new DictionaryPane(tabs, context, actions);
        tab(Messages.Tab_dictionary, dictionary.control());
        cloud = new FigureCanvas(tabs);
        cloud.onActivate(word -> actions.show(word, computed != null && computed.stems));
        cloud.addListener(SWT.Resize, event -> paintCloud());
        tab(Messages.Tab_cloud, cloud);
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> compute());
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.Stop_edit, "list", this::editStopWords));
        tools.add(ToolActions.button(Messages.Export, "file-output", this::export));
        texts.addListener(follower);
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        texts.request();
        follow();
    }

    private void createFrequencies() {
        SashForm sash = new SashForm(tabs, SWT.HORIZONTAL);
        frequencies = new NumbersTable(sash, Messages.Filter_words, row -> actions.show(word(row), isStems()));
        figures = new NumbersTable(sash, Messages.Filter_parts, row -> { });
        sash.setWeights(3, 2);
        menu(frequencies);
        tab(Messages.Tab_frequencies, sash);
    }

    private void createCombinations() {
        Composite area = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite row = new Composite(area, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        row.setLayout(layout);
        shortest = spinner(row, Messages.Combination_from, 2, 2, 5);
        longest = spinner(row, Messages.Combination_to, 3, 2, 5);
        least = spinner(row, Messages.Combination_least, 3, 1, 1000);
        combinations = new NumbersTable(area, Messages.Filter_combinations,
            combination -> actions.show(word(combination), isStems()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(combinations.control());
        menu(combinations);
        tab(Messages.Tab_combinations, area);
    }

    private Spinner spinner(Composite parent, String label, int value, int low, int high) {
        new Label(parent, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, low, high, 0, 1, 5);
        spinner.setToolTipText(label);
        spinner.addListener(SWT.Selection, event -> compute());
        return spinner;
    }

    private void tab(String name, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private void menu(NumbersTable table) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            List<List<Object>> rows = table.selected();
            if (rows.isEmpty()) {
                return;
            }
            String first = word(rows.get(0));
            manager.add(ToolActions.button(Messages.Action_show, "text-search", () -> actions.show(first, isStems())));
            manager.add(ToolActions.button(Messages.Action_in_vivo, "code-in-vivo",
                () -> actions.inVivo(first, isStems())));
            if (table == frequencies) {
                manager.add(ToolActions.button(Messages.Action_stop, "x",
                    () -> actions.stop(rows.stream().map(WordsView::word).toList())));
            }
        });
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    private static String word(List<Object> row) {
        return String.valueOf(row.get(0));
    }

    private boolean isStems() {
        return computed != null && computed.stems;
    }

    private void follow() {
        if (!stack.isDisposed()) {
            bar.refresh();
            compute();
        }
    }

    private void showState(List<Portion> portions) {
        boolean study = context.session().isPresent();
        boolean any = context.session().map(session -> session.study().getTexts())
            .map(all -> !all.getDocuments().isEmpty()).orElse(false);
        ((StackLayout) stack.getLayout()).topControl = !study ? withoutStudy : !any ? withoutTexts : content;
        base.setText(texts.index().isEmpty() ? Messages.Preparing : portions.isEmpty() ? Messages.Empty_active : "");
        stack.layout();
    }

    private void compute() {
        TextIndex index = texts.index().orElse(null);
        if (index == null) {
            showState(List.of());
            return;
        }
        List<Portion> portions = bar.portions(index);
        showState(portions);
        WordOptions options = bar.options(index);
        Dictionary categories =
            context.session().map(session -> Dictionary.of(session.study())).orElse(new Dictionary(List.of()));
        dictionary.show(categories);
        int tab = tabs.getSelectionIndex();
        int from = Math.min(shortest.getSelection(), longest.getSelection());
        int to = Math.max(shortest.getSelection(), longest.getSelection());
        int minimum = least.getSelection();
        latest.start(Messages.Counting, progress -> switch (tab) {
            case 1 -> {
                WordCombinations found = WordCombinations.of(index, Portion.union("", portions), from, to, minimum,
                    options, progress);
                yield new Computed(tab, List.of(WordTables.combinations(found, options)),
                    NLS.bind(Messages.Base_combinations, format(found.rows().size()), format(found.tokens())),
                    List.of(), options.stems());
            }
            case 2 -> {
                DictionaryCounts found = DictionaryCounts.of(index, portions, categories, progress);
                yield new Computed(tab, List.of(WordTables.dictionary(found)),
                    NLS.bind(Messages.Base_dictionary, found.rows().size()), List.of(), options.stems());
            }
            default -> {
                WordFrequencies found = WordFrequencies.of(index, portions, options, progress);
                yield new Computed(tab,
                    List.of(WordTables.frequencies(found, options), WordTables.figures(found, options)),
                    NLS.bind(Messages.Base_frequencies, format(found.rows().size()), format(found.whole().tokens())),
                    found.rows().stream().limit(CLOUD_WORDS)
                        .map(row -> new WordCloud.Entry(row.word(), row.total())).toList(), options.stems());
            }
        }, this::show, Problems::show);
    }

    private static String format(int number) {
        return String.format("%,d", number);
    }

    private void show(Computed now) {
        computed = now;
        base.setText(now.title.replace("&", "&&"));
        base.setToolTipText(String.join("\n", now.tables.get(0).notes().stream()
            .map(note -> note.name() + ": " + note.value()).toList()));
        switch (now.tab) {
            case 0 -> {
                frequencies.show(now.tables.get(0));
                figures.show(now.tables.get(1));
            }
            case 1 -> combinations.show(now.tables.get(0));
            case 2 -> dictionary.show(now.tables.get(0));
            default -> paintCloud();
        }
    }

    private void paintCloud() {
        if (computed != null && computed.tab == 3) {
            cloud.setFigure(cloud(computed, Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT,
                Math.max(360, cloud.getClientArea().width), Math.max(150, cloud.getClientArea().height)));
        }
    }

    private static Figure cloud(Computed what, FigureColours colours, int width, int height) {
        return new WordCloud(width, height, colours).paint(Messages.Cloud_title, what.title, what.words,
            what.tables.get(0), Locale.getDefault());
    }

    private void editStopWords() {
        new StopWordsPopup(getSite().getShell(), context).open();
    }

    private void export() {
        Computed now = computed;
        if (now == null || now.tables.get(0).rows().isEmpty()) {
            Problems.notice(Messages.Export_nothing);
            return;
        }
        if (now.tab == 3) {
            FigureExport.save(getSite().getShell(), Messages.Cloud_title,
                () -> cloud(now, FigureColours.LIGHT, 1000, 640));
        } else {
            FigureExport.saveTables(getSite().getShell(), now.tables.get(0).title(), () -> now.tables);
        }
    }

    /**
     * Shows a tab.
     *
     * @param tab 0 frequencies, 1 combinations, 2 dictionary, 3 word cloud
     */
    public void showTab(int tab) {
        tabs.setSelection(tab);
        compute();
    }

    NumbersTable frequencies() {
        return frequencies;
    }

    NumbersTable combinations() {
        return combinations;
    }

    DictionaryPane dictionary() {
        return dictionary;
    }

    FigureCanvas cloud() {
        return Objects.requireNonNull(cloud);
    }

    WordActions actions() {
        return actions;
    }

    WordsBar bar() {
        return bar;
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            tabs.getSelection().getControl().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        texts.removeListener(follower);
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        super.dispose();
    }
}
