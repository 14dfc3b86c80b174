// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.table.DataTable;
import org.triangula.search.words.ChangeDictionary;
import org.triangula.search.words.Dictionary;
import org.triangula.search.words.Dictionary.Category;

/** Edits the categories of the dictionary and shows how often they occur. */
final class DictionaryPane {

    private final CodingContext context;
    private final SashForm sash;
    private final org.eclipse.swt.widgets.List categories;
    private final Text name;
    private final Text entries;
    private final NumbersTable counts;
    private Dictionary dictionary = new Dictionary(List.of());
    private String chosen = "";

    DictionaryPane(Composite parent, CodingContext context, WordActions actions) {
        this.context = context;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(4, 2).applyTo(left);
        categories = new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        categories.setToolTipText(Messages.Dictionary_categories);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(80, 40).applyTo(categories);
        categories.addListener(SWT.Selection, event -> choose(categories.getSelectionIndex()));
        button(left, Messages.Dictionary_new, this::create);
        button(left, Messages.Dictionary_delete, this::delete);
        Composite editor = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 2).applyTo(editor);
        name = new Text(editor, SWT.BORDER);
        name.setMessage(Messages.Dictionary_name);
        name.setToolTipText(Messages.Dictionary_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(name);
        name.addListener(SWT.FocusOut, event -> store());
        name.addListener(SWT.DefaultSelection, event -> store());
        Label label = new Label(editor, SWT.NONE);
        label.setText(Messages.Dictionary_entries_short);
        label.setToolTipText(Messages.Dictionary_entries);
        entries = new Text(editor, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        entries.setToolTipText(Messages.Dictionary_entries);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 40).applyTo(entries);
        entries.addListener(SWT.FocusOut, event -> store());
        entries.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                store();
            }
        });
        counts = new NumbersTable(sash, Messages.Filter_categories, row -> dictionary.categories().stream()
            .filter(category -> category.name().equals(row.get(0))).findFirst()
            .ifPresent(category -> actions.showAny(category.entries())));
        sash.setWeights(3, 3, 5);
    }

    private static void button(Composite parent, String label, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    SashForm control() {
        return sash;
    }

    NumbersTable counts() {
        return counts;
    }

    void show(DataTable table) {
        counts.show(table);
    }

    /** Shows the dictionary of the study. What is being typed stays. */
    void show(Dictionary now) {
        if (now.equals(dictionary) && categories.getItemCount() == now.categories().size()) {
            return;
        }
        dictionary = now;
        categories.setItems(now.categories().stream()
            .map(category -> category.name() + " (" + category.entries().size() + ")").toArray(String[]::new));
        List<String> ids = now.categories().stream().map(Category::id).toList();
        int row = ids.contains(chosen) ? ids.indexOf(chosen) : now.categories().isEmpty() ? -1 : 0;
        choose(row);
    }

    private void choose(int row) {
        boolean any = row >= 0 && row < dictionary.categories().size();
        categories.setSelection(any ? row : -1);
        chosen = any ? dictionary.categories().get(row).id() : "";
        name.setEnabled(any);
        entries.setEnabled(any);
        String words = any ? String.join("\n", dictionary.categories().get(row).entries()) : "";
        if (!name.getText().equals(any ? dictionary.categories().get(row).name() : "")) {
            name.setText(any ? dictionary.categories().get(row).name() : "");
        }
        if (!lines(entries.getText()).equals(lines(words))) {
            entries.setText(words);
        }
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** Adds a category and lets its name be typed. */
    void create() {
        List<Category> all = new ArrayList<>(dictionary.categories());
        String free = Messages.Dictionary_new_name;
        for (int i = 2; isTaken(free); i++) {
            free = Messages.Dictionary_new_name + " " + i;
        }
        all.add(new Category("", free, List.of()));
        if (run(all, free)) {
            choose(dictionary.categories().size() - 1);
            name.setFocus();
            name.selectAll();
        }
    }

    private boolean isTaken(String candidate) {
        return dictionary.categories().stream().anyMatch(category -> category.name().equals(candidate));
    }

    private void delete() {
        List<Category> rest = dictionary.categories().stream().filter(each -> !each.id().equals(chosen)).toList();
        if (rest.size() < dictionary.categories().size()) {
            run(rest, NLS.bind(Messages.Dictionary_deleted, name.getText()));
        }
    }

    private void store() {
        Category before = dictionary.categories().stream().filter(each -> each.id().equals(chosen)).findFirst()
            .orElse(null);
        if (before == null || name.getText().isBlank()) {
            return;
        }
        Category after = new Category(before.id(), name.getText().strip(), lines(entries.getText()));
        if (!after.equals(before)) {
            run(dictionary.categories().stream().map(each -> each == before ? after : each).toList(), after.name());
        }
    }

    private boolean run(List<Category> all, String what) {
        boolean changed = context.run(new ChangeDictionary(new Dictionary(all), what));
        context.session().ifPresent(session -> show(Dictionary.of(Objects.requireNonNull(session.study()))));
        return changed;
    }

    /** Enters words for the chosen category. */
    void enter(String category, String words) {
        name.setText(category);
        entries.setText(words);
        store();
    }
}
