// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeAutomatically;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.ui.CodeImages;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.CodeChoices;
import org.triangula.coding.ui.popup.ChoicePopup;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Coder;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.search.autocode.AutocodeUnit;
import org.triangula.search.autocode.Proposal;
import org.triangula.search.autocode.Proposals;
import org.triangula.search.query.Hit;
import org.triangula.search.query.SearchResult;
import org.triangula.search.text.TextIndex;
import org.triangula.search.ui.Latest;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;

/** The preview of automatic coding: what would be coded, told apart from what is coded already. */
final class AutocodePane {

    private static final int LONGEST = 300;
    private static final AutocodeUnit[] UNITS =
        {AutocodeUnit.SENTENCE, AutocodeUnit.PARAGRAPH, AutocodeUnit.HIT, AutocodeUnit.TURN};

    private final CodingContext context;
    private final Composite area;
    private final CodeImages images;
    private final Combo unit;
    private final Button choose;
    private final Button apply;
    private final Label summary;
    private final Table table;
    private final Latest latest;
    private final Set<String> codes = new LinkedHashSet<>();
    private final BitSet checked = new BitSet();
    private Consumer<Hit> opened = hit -> { };
    private List<Proposal> proposals = List.of();
    private TextIndex index = TextIndex.empty();
    private SearchResult result;

    AutocodePane(Composite parent, CodingContext context, Runnable close) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 4).spacing(4, 2).applyTo(area);
        images = new CodeImages(area);
        latest = new Latest(area);
        unit = new Combo(area, SWT.READ_ONLY);
        unit.setItems(Messages.Unit_sentence, Messages.Unit_paragraph, Messages.Unit_hit, Messages.Unit_turn);
        unit.select(0);
        unit.setToolTipText(Messages.Unit);
        unit.addListener(SWT.Selection, event -> propose());
        choose = button(Messages.Autocode_choose, Messages.Autocode_choose_tip, this::choose);
        apply = button(Messages.Autocode_apply_none, Messages.Autocode_apply_tip, this::apply);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        button(Messages.Autocode_toggle, Messages.Autocode_toggle_tip, this::toggleAll);
        button(Messages.Autocode_close, Messages.Autocode_close, close);
        table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(6, 1).grab(true, true).hint(SWT.DEFAULT, 80).applyTo(table);
        column(Messages.Column_document, 150, SWT.LEFT);
        column(Messages.Column_paragraph, 44, SWT.RIGHT);
        column(Messages.Column_hits, 50, SWT.RIGHT);
        column(Messages.Column_state, 130, SWT.LEFT);
        TableColumn words = column(Messages.Column_passage, 300, SWT.LEFT);
        table.addListener(SWT.Resize,
            event -> words.setWidth(Math.max(200, table.getClientArea().width - 376)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, this::check);
        table.addListener(SWT.DefaultSelection, event -> {
            int row = table.getSelectionIndex();
            if (row >= 0 && row < proposals.size()) {
                Proposal proposal = proposals.get(row);
                opened.accept(new Hit(proposal.document(), proposal.start(), proposal.end()));
            }
        });
        showCounts();
    }

    private Button button(String label, String tip, Runnable run) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private TableColumn column(String name, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        column.setWidth(width);
        return column;
    }

    Control control() {
        return area;
    }

    void onOpen(Consumer<Hit> listener) {
        opened = listener;
    }

    /** Shows what would be coded for a result. */
    void show(TextIndex texts, SearchResult found) {
        index = texts;
        result = found;
        propose();
    }

    /** Chooses the codes that are to be given. */
    void giveCodes(List<Code> wanted) {
        codes.clear();
        wanted.forEach(code -> codes.add(code.getId()));
        propose();
    }

    private List<Code> codes() {
        return codes.stream().flatMap(id -> context.find(Code.class, id).stream()).toList();
    }

    private void choose() {
        Point place = choose.toDisplay(0, choose.getSize().y);
        ChoicePopup<Code> popup = new ChoicePopup<>(area.getShell(), Messages.Autocode_choose_title,
            Messages.Autocode_choose_hint, CodeChoices.of(context, images), place, code -> {
                if (!codes.remove(code.getId())) {
                    codes.add(code.getId());
                }
                propose();
            });
        popup.offerToCreate(Messages.Autocode_create, name -> {
            List<String> before = context.codes().stream().map(Code::getId).toList();
            if (context.run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, context.coder()))) {
                context.codes().stream().map(Code::getId).filter(id -> !before.contains(id)).forEach(codes::add);
                propose();
            }
        });
        popup.open();
    }

    private void propose() {
        codes.removeIf(id -> context.find(Code.class, id).isEmpty());
        String names = codes().stream().map(Code::getName).collect(Collectors.joining(", "));
        choose.setText(names.isEmpty() ? Messages.Autocode_choose : shorten(names, 40).replace("&", "&&"));
        if (result == null || context.index().isEmpty() || !area.isVisible()) {
            return;
        }
        TextIndex texts = index;
        Proposals maker = new Proposals(texts, context.index().get());
        List<Hit> hits = result.hits();
        AutocodeUnit chosen = UNITS[unit.getSelectionIndex()];
        Set<String> wanted = Set.copyOf(codes);
        String coder = context.session().map(session -> session.study().getCoders()).stream().flatMap(List::stream)
            .filter(each -> context.coder().equals(each.getName()) || context.coder().equals(each.getShortName()))
            .map(Coder::getId).findFirst().orElse("");
        latest.start(Messages.Autocode, progress -> maker.of(hits, chosen, wanted, coder), this::show,
            Problems::show);
    }

    private void show(List<Proposal> now) {
        proposals = now;
        checked.clear();
        for (int i = 0; i < proposals.size(); i++) {
            checked.set(i, proposals.get(i).state() == Proposal.State.NEW);
        }
        table.setItemCount(0);
        table.setItemCount(proposals.size());
        table.clearAll();
        showCounts();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index >= proposals.size()) {
            return;
        }
        Proposal proposal = proposals.get(event.index);
        index.document(proposal.document()).ifPresent(document -> {
            DocumentText text = document.text();
            int end = Math.min(proposal.end(), proposal.start() + LONGEST);
            item.setText(new String[] {document.source().label(),
                String.valueOf(text.paragraphAt(proposal.start())), String.valueOf(proposal.hits()),
                state(proposal.state()), text.passage(proposal.start(), end).replace('\n', ' ')
                    + (end < proposal.end() ? "…" : "")});
        });
        item.setChecked(checked.get(event.index));
        item.setForeground(proposal.state() == Proposal.State.NEW ? null : new Color(Theme.current().quietText()));
    }

    private static String state(Proposal.State state) {
        return switch (state) {
            case NEW -> Messages.State_new;
            case CODED -> Messages.State_coded;
            case COVERED -> Messages.State_covered;
        };
    }

    private void check(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            checked.set(table.indexOf(item), item.getChecked());
            showCounts();
        }
    }

    /** Checks all new passages, or none if they are checked. */
    private void toggleAll() {
        if (checked.isEmpty()) {
            for (int i = 0; i < proposals.size(); i++) {
                checked.set(i, proposals.get(i).state() != Proposal.State.CODED);
            }
        } else {
            checked.clear();
        }
        table.clearAll();
        showCounts();
    }

    private void showCounts() {
        long coded = proposals.stream().filter(each -> each.state() == Proposal.State.CODED).count();
        long covered = proposals.stream().filter(each -> each.state() == Proposal.State.COVERED).count();
        int hits = proposals.stream().mapToInt(Proposal::hits).sum();
        summary.setText(NLS.bind(Messages.Autocode_counts,
            new Object[] {proposals.size(), hits, coded, covered}).replace("&", "&&"));
        summary.setToolTipText(summary.getText() + "\n" + Messages.Autocode_counts_tip);
        apply.setText(checked.isEmpty() ? Messages.Autocode_apply_none
            : NLS.bind(Messages.Autocode_apply, checked.cardinality()));
        apply.setEnabled(!checked.isEmpty() && !codes.isEmpty());
        area.layout();
    }

    /** Gives the codes to the checked passages. */
    void apply() {
        List<Code> given = codes();
        if (given.isEmpty() || checked.isEmpty() || result == null) {
            return;
        }
        List<Passage> passages = new ArrayList<>();
        checked.stream().filter(row -> row < proposals.size()).mapToObj(proposals::get)
            .forEach(proposal -> context.find(Document.class, proposal.document())
                .ifPresent(document -> passages.add(new Passage(document, proposal.start(), proposal.end()))));
        String query = result.query().description() + "; " + Messages.Unit + ": " + unit.getText();
        StudyWorkspace.get().runInBackground(new CodeAutomatically(passages, given, context.coder(), query), done -> {
            if (done) {
                context.remember(given);
            }
        });
    }

    /** The passages that are shown. */
    List<Proposal> proposals() {
        return proposals;
    }

    /** Number of passages that would be coded. */
    int checkedCount() {
        return checked.cardinality();
    }

    private static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
