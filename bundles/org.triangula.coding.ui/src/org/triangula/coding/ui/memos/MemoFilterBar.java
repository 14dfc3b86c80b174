// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.memos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.coding.memo.MemoFilter;
import org.triangula.coding.memo.MemoGrouping;
import org.triangula.coding.memo.MemoSubject;
import org.triangula.coding.ui.CodingContext;
import org.triangula.model.Coder;
import org.triangula.model.Term;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.FilterField;

/** Words, kind, author and subject to filter memos by, and how they are grouped. */
final class MemoFilterBar extends Composite {

    private static final int COMBOS = 4;
    private static final int WIDE = 640;

    private final MemoWords words;
    private final CodingContext context;
    private final Consumer<MemoFilter> changed;
    private final FilterField field;
    private final Combo kind;
    private final Combo author;
    private final Combo subject;
    private final Combo grouping;
    private final List<Optional<String>> kinds = new ArrayList<>();
    private final List<Optional<String>> authors = new ArrayList<>();
    private MemoFilter filter = MemoFilter.ALL;

    MemoFilterBar(Composite parent, MemoWords words, CodingContext context, Consumer<MemoFilter> changed) {
        super(parent, SWT.NONE);
        this.words = words;
        this.context = context;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(COMBOS + 1).spacing(4, 2).applyTo(this);
        field = new FilterField(this, Messages.filter, typed -> set(filter.withWords(typed)));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        subject = combo(this, Messages.filter_subject);
        kind = combo(this, Messages.filter_kind);
        author = combo(this, Messages.filter_author);
        grouping = combo(this, Messages.filter_grouping);
        subject.add(Messages.filter_anySubject);
        Arrays.stream(MemoSubject.values()).map(MemoWords::subject).forEach(subject::add);
        subject.select(0);
        Arrays.stream(MemoGrouping.values()).map(MemoWords::grouping).forEach(grouping::add);
        grouping.select(0);
        subject.addListener(SWT.Selection, event -> set(filter.withSubject(subject.getSelectionIndex() == 0
            ? Optional.empty() : Optional.of(MemoSubject.values()[subject.getSelectionIndex() - 1]))));
        kind.addListener(SWT.Selection, event -> set(filter.withKind(kinds.get(kind.getSelectionIndex()))));
        author.addListener(SWT.Selection, event -> set(filter.withAuthor(authors.get(author.getSelectionIndex()))));
        grouping.addListener(SWT.Selection, event -> changed.accept(filter));
        addListener(SWT.Resize, event -> arrange());
        fill();
    }

    private static Combo combo(Composite parent, String name) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(name);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
            .applyTo(combo);
        AccessibleNames.give(combo, name);
        return combo;
    }

    /** All in one line where there is room, else the words above and the rest in two lines. */
    private void arrange() {
        boolean wide = getSize().x >= WIDE;
        GridLayout layout = (GridLayout) getLayout();
        int columns = wide ? COMBOS + 1 : COMBOS / 2;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            ((GridData) field.getLayoutData()).horizontalSpan = wide ? 1 : columns;
            // the height changes, too
            getParent().layout(true, true);
        }
    }

    FilterField field() {
        return field;
    }

    MemoFilter filter() {
        return filter;
    }

    MemoGrouping grouping() {
        return MemoGrouping.values()[Math.max(0, grouping.getSelectionIndex())];
    }

    void set(MemoFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            changed.accept(filter);
        }
    }

    /** Shows other conditions in the fields, and filters. */
    void show(MemoFilter wanted) {
        filter = wanted;
        field.setWords(wanted.words());
        subject.select(wanted.subject().map(one -> one.ordinal() + 1).orElse(0));
        kind.select(Math.max(0, kinds.indexOf(wanted.kind())));
        author.select(Math.max(0, authors.indexOf(wanted.author())));
        changed.accept(filter);
    }

    void group(MemoGrouping wanted) {
        grouping.select(wanted.ordinal());
        changed.accept(filter);
    }

    /** Reads kinds and authors of the study again. */
    void fill() {
        List<String> names = new ArrayList<>(List.of(Messages.filter_anyKind));
        kinds.clear();
        kinds.add(Optional.empty());
        for (Term term : words.kinds()) {
            kinds.add(Optional.of(term.getId()));
            names.add(words.name(term));
        }
        kinds.add(Optional.of(""));
        names.add(Messages.noKind);
        replace(kind, names, kinds.indexOf(filter.kind()));
        List<String> people = new ArrayList<>(List.of(Messages.filter_anyAuthor));
        authors.clear();
        authors.add(Optional.empty());
        for (Coder coder : context.session().map(session -> List.copyOf(session.study().getCoders()))
            .orElse(List.of())) {
            authors.add(Optional.of(coder.getId()));
            people.add(words.name(coder));
        }
        authors.add(Optional.of(""));
        people.add(Messages.noAuthor);
        replace(author, people, authors.indexOf(filter.author()));
    }

    private static void replace(Combo combo, List<String> names, int chosen) {
        String[] items = names.toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
        }
        combo.select(Math.max(0, chosen));
    }
}
