// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ColumnMapping.Answer;
import org.triangula.core.exchange.ColumnMapping.Column;
import org.triangula.core.exchange.ColumnMapping.Content;
import org.triangula.core.exchange.ColumnMapping.Field;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/**
 * Asks what the columns of a table mean: which were recognised and which not, with some of their values, and for each a
 * list of meanings. The answer is remembered for tables with the same headings.
 */
final class ColumnsPage extends Composite {

    private static final int LONGEST_SAMPLE = 40;

    private final BiConsumer<ColumnMapping, Answer> answered;
    private final Combo tables;
    private final Combo contents;
    private final ScrolledComposite scrolled;
    private final Composite rows;
    private final Label missing;
    private final Button apply;
    private final Map<Integer, String> chosen = new LinkedHashMap<>();
    private List<ColumnMapping> mappings = List.of();
    private ColumnMapping shown;

    ColumnsPage(Composite parent, BiConsumer<ColumnMapping, Answer> answered) {
        super(parent, SWT.NONE);
        this.answered = answered;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.columnsTable);
        tables = new Combo(head, SWT.READ_ONLY);
        tables.addListener(SWT.Selection, event -> showTable(tables.getSelectionIndex()));
        new Label(head, SWT.NONE).setText(Messages.columnsContent);
        contents = new Combo(head, SWT.READ_ONLY);
        contents.setToolTipText(Messages.columnsContentTip);
        contents.addListener(SWT.Selection, event -> showColumns());
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 60).applyTo(scrolled);
        rows = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).spacing(14, 3).applyTo(rows);
        scrolled.setContent(rows);
        missing = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(missing);
        apply = new Button(this, SWT.PUSH);
        apply.setText(Messages.columnsApply);
        apply.setToolTipText(Messages.columnsApplyTip);
        apply.addListener(SWT.Selection, event -> answered.accept(shown, answer()));
    }

    /** Shows the tables of a file. */
    void show(List<ColumnMapping> questions) {
        mappings = questions;
        tables.setItems(questions.stream().map(ColumnMapping::place).toArray(String[]::new));
        if (questions.isEmpty()) {
            shown = null;
            clear();
        } else {
            showTable(0);
        }
    }

    private void showTable(int index) {
        tables.select(index);
        shown = mappings.get(index);
        contents.setItems(shown.contents().stream().map(Content::name).toArray(String[]::new));
        contents.select(shown.contents().stream().map(Content::id).toList().indexOf(shown.content()));
        chosen.clear();
        chosen.putAll(shown.proposal().fields());
        showColumns();
        layout(true);
    }

    private void clear() {
        for (Control child : rows.getChildren()) {
            child.dispose();
        }
    }

    private void showColumns() {
        clear();
        heading(Messages.columnsHeading);
        heading(Messages.columnsValues);
        heading(Messages.columnsState);
        heading(Messages.columnsMeaning);
        List<Field> fields = content() == null ? List.of() : content().fields();
        // what needs an answer comes first
        shown.columns().stream().sorted(Comparator.comparing(column -> column.field().isEmpty() ? 0
            : column.guessed() ? 1 : 2)).forEach(column -> row(column, fields));
        rows.layout(true);
        scrolled.setMinSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        check();
    }

    private void heading(String text) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(text);
        label.setForeground(new Color(Theme.current().quietText()));
    }

    private void row(Column column, List<Field> fields) {
        String heading = column.heading().isBlank() ? NLS.bind(Messages.columnsNoHeading, column.number())
            : column.heading();
        label(heading, false);
        label(column.samples().stream().map(ColumnsPage::sample).collect(Collectors.joining("  ·  ")), true);
        label(column.field().isEmpty() ? Messages.columnsUnknown
            : column.guessed() ? Messages.columnsGuessed : Messages.columnsKnown, false);
        Combo meaning = new Combo(rows, SWT.READ_ONLY);
        List<String> names = new ArrayList<>(List.of(Messages.columnsIgnored));
        fields.forEach(field -> names.add(field.required() ? field.name() + " *" : field.name()));
        meaning.setItems(names.toArray(String[]::new));
        meaning.setVisibleItemCount(20);
        List<String> ids = fields.stream().map(Field::id).toList();
        meaning.select(ids.indexOf(chosen.getOrDefault(column.number(), "")) + 1);
        AccessibleNames.give(meaning, () -> NLS.bind(Messages.columnsMeaningOf, heading));
        meaning.addListener(SWT.Selection, event -> {
            if (meaning.getSelectionIndex() <= 0) {
                chosen.remove(column.number());
            } else {
                chosen.put(column.number(), ids.get(meaning.getSelectionIndex() - 1));
            }
            check();
        });
    }

    private void label(String text, boolean wide) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(wide, false)
            .hint(wide ? 200 : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
    }

    private static String sample(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SAMPLE ? line : line.substring(0, line.offsetByCodePoints(0,
            Math.min(LONGEST_SAMPLE, line.codePointCount(0, line.length())))) + "…";
    }

    private Content content() {
        int index = contents.getSelectionIndex();
        return index < 0 ? null : shown.contents().get(index);
    }

    private Answer answer() {
        List<String> known = content() == null ? List.of() : content().fields().stream().map(Field::id).toList();
        Map<Integer, String> fields = new TreeMap<>(chosen);
        fields.values().removeIf(field -> !known.contains(field));
        return new Answer(content() == null ? "" : content().id(), fields);
    }

    private void check() {
        Answer answer = answer();
        List<Field> lacking = shown.missing(answer);
        List<Field> repeated = shown.repeated(answer);
        missing.setText(content() == null ? Messages.columnsChooseContent
            : !lacking.isEmpty() ? NLS.bind(Messages.columnsMissing, names(lacking))
            : !repeated.isEmpty() ? NLS.bind(Messages.columnsRepeated, names(repeated)) : Messages.columnsRemembered);
        apply.setEnabled(shown.accepts(answer));
        layout(true);
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    /** Chooses a meaning, for tests. */
    void choose(int column, String field) {
        chosen.put(column, field);
        showColumns();
    }

    /** Whether the answer is complete, for tests. */
    boolean isComplete() {
        return apply.isEnabled();
    }

    /** What is said below the columns, for tests. */
    String hint() {
        return missing.getText();
    }

    /** Presses the button, for tests. */
    void apply() {
        answered.accept(shown, answer());
    }
}
