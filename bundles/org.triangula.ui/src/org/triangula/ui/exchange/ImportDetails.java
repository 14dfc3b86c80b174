// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ColumnMapping.Answer;
import org.triangula.core.exchange.Confidential.Replacement;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.ui.widgets.SectionHeader;

/**
 * One file of an import: in which format it is read and with which options, what comes in, what was noticed, what its
 * columns mean, and what has to be placed by hand.
 */
final class ImportDetails extends Composite {

    private final List<Format> formats;
    private final Listener listener;
    private final SectionHeader header;
    private final Combo format;
    private final OptionBar options;
    private final CTabFolder tabs;
    private final PreviewPage preview;
    private final FindingsTable findings;
    private final ColumnsPage columns;
    private final PlacesPage places;
    private final CTabItem previewTab;
    private final CTabItem findingsTab;
    private CTabItem columnsTab;
    private CTabItem placesTab;
    private ImportCandidate shown;

    /** Told what the person chose for the shown file. */
    interface Listener {

        /** The file is to be read in another format. */
        void formatChosen(ImportCandidate file, Format chosen);

        /** The options of the file's format were changed. */
        void optionsChosen(ImportCandidate file, Map<String, String> chosen);

        /** The columns of one of its tables were explained. */
        void columnsAnswered(ImportCandidate file, ColumnMapping question, Answer answer);

        /** Places were chosen. */
        void placesChosen(ImportCandidate file, Map<String, String> chosen);
    }

    ImportDetails(Composite parent, List<Format> formats, Listener listener) {
        super(parent, SWT.NONE);
        this.formats = formats;
        this.listener = listener;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 2).applyTo(this);
        header = new SectionHeader(this, Messages.noFileChosen);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(header);
        new Label(this, SWT.NONE).setText(Messages.format);
        format = new Combo(this, SWT.READ_ONLY);
        format.setItems(formats.stream().map(Format::name).toArray(String[]::new));
        format.setToolTipText(Messages.formatTip);
        GridDataFactory.fillDefaults().hint(360, SWT.DEFAULT).applyTo(format);
        format.addListener(SWT.Selection, event -> {
            if (shown != null && format.getSelectionIndex() >= 0) {
                listener.formatChosen(shown, formats.get(format.getSelectionIndex()));
            }
        });
        options = new OptionBar(this, this::optionsChanged);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) options.getLayoutData()).span(3, 1)
            .exclude(true).applyTo(options);
        tabs = new CTabFolder(this, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(SWT.DEFAULT, 200).applyTo(tabs);
        preview = new PreviewPage(tabs);
        findings = FindingsTable.ofFindings(tabs);
        columns = new ColumnsPage(tabs, (question, answer) -> listener.columnsAnswered(shown, question, answer));
        places = new PlacesPage(tabs, chosen -> listener.placesChosen(shown, chosen));
        previewTab = tab(Messages.tabPreview, preview);
        findingsTab = tab(Messages.finding, findings.control());
        tabs.setSelection(previewTab);
        show(null, ignored -> Map.of(), Map.of());
    }

    private CTabItem tab(String title, Control control) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
        return tab;
    }

    private void optionsChanged() {
        if (shown != null) {
            listener.optionsChosen(shown, options.values());
        }
    }

    /**
     * Shows a file.
     *
     * @param candidate the file; {@code null} for none
     * @param chosenOptions what was chosen for a format before, by its identity
     * @param chosenPlaces what was chosen for the file before
     */
    void show(ImportCandidate candidate, java.util.function.Function<String, Map<String, String>> chosenOptions,
        Map<String, String> chosenPlaces) {
        boolean other = shown == null || candidate == null || !shown.chosen().equals(candidate.chosen());
        shown = candidate;
        format.setEnabled(candidate != null);
        format.deselectAll();
        List<Finding> rows = new ArrayList<>();
        ImportPlan plan = candidate == null ? null : candidate.plan().orElse(null);
        List<FormatOption> offered = List.of();
        if (candidate != null) {
            candidate.format().ifPresent(each -> format.select(ids().indexOf(each.id())));
            candidate.problem().ifPresent(problem -> rows.add(new Finding(Severity.LOST, problem.place(),
                (problem.reason() + " " + problem.remedy()).strip())));
            offered = candidate.format().map(each -> each.importer().options()).orElse(List.of());
            header.setText(String.valueOf(candidate.chosen().file().getFileName()));
        } else {
            header.setText(Messages.noFileChosen);
        }
        if (plan != null) {
            plan.confidential().replacements().forEach(each -> rows.add(replaced(each)));
            rows.addAll(plan.report().findings());
        }
        options.show(offered, candidate == null ? Map.of()
            : candidate.format().map(Format::id).map(chosenOptions).orElse(Map.of()));
        preview.show(plan);
        findings.show(rows);
        List<ColumnMapping> mappings = plan == null ? List.of() : plan.mappings();
        columns.show(mappings);
        List<PlacementQuestion> questions = plan == null ? List.of() : plan.preview().placements();
        places.show(questions, chosenPlaces);
        findingsTab.setText(counted(Messages.finding, rows.size()));
        columnsTab = onlyIf(!mappings.isEmpty(), columnsTab, columns, counted(Messages.tabColumns, (int) mappings
            .stream().flatMap(mapping -> mapping.columns().stream()).filter(column -> column.field().isEmpty())
            .count()));
        placesTab = onlyIf(!questions.isEmpty(), placesTab, places, counted(Messages.tabPlaces, questions.size()));
        chooseTab(other, plan, rows);
    }

    /** A page is only there while there is something to decide on it. */
    private CTabItem onlyIf(boolean needed, CTabItem tab, Control page, String title) {
        if (!needed) {
            if (tab != null) {
                tab.dispose();
            }
            page.setVisible(false);
            return null;
        }
        CTabItem shownTab = tab == null ? tab(title, page) : tab;
        shownTab.setText(title);
        return shownTab;
    }

    /** Shows what needs an answer first; otherwise the page that was open. */
    private void chooseTab(boolean other, ImportPlan plan, List<Finding> rows) {
        if (plan != null && plan.isWaiting()) {
            tabs.setSelection(columnsTab);
        } else if (plan == null && !rows.isEmpty()) {
            tabs.setSelection(findingsTab);
        } else if (other || tabs.getSelection() == null) {
            tabs.setSelection(previewTab);
        }
    }

    private static String counted(String title, int number) {
        return number == 0 ? title : NLS.bind(Messages.tabCounted, title, number);
    }

    private List<String> ids() {
        return formats.stream().map(Format::id).toList();
    }

    private static Finding replaced(Replacement replacement) {
        return new Finding(Severity.NOTE, replacement.place(),
            NLS.bind(Messages.replacement, replacement.before(), replacement.after()));
    }

    /** The options of the format, for tests. */
    OptionBar options() {
        return options;
    }

    /** The page with numbers and objects, for tests. */
    PreviewPage preview() {
        return preview;
    }

    /** The page with columns, for tests. */
    ColumnsPage columns() {
        return columns;
    }

    /** The page with places, for tests. */
    PlacesPage places() {
        return places;
    }

    /** Title of the page that is open, for tests. */
    String openPage() {
        return tabs.getSelection().getText();
    }

    /** Opens a page by its number, from 0. */
    void open(int page) {
        tabs.setSelection(page);
    }
}
