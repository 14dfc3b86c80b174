// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.VariableCondition;
import org.triangula.analysis.retrieval.VariableCondition.Comparison;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.ui.presentation.Icons;

/** Edits a filter over variables of documents: one line for each condition. */
public final class VariableFilterEditor extends Composite {

    private static final int LIST_SIZE = 200;

    private final Runnable changed;
    private final Composite lines;
    private final Combo junction;
    private final List<Line> conditions = new ArrayList<>();
    private DocumentVariables table = DocumentVariables.NONE;

    /**
     * Creates the editor.
     *
     * @param parent where
     * @param changed told whenever the filter was changed by the person
     */
    public VariableFilterEditor(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(4, 2).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        junction = new Combo(head, SWT.READ_ONLY);
        junction.setItems(Messages.Filter_all, Messages.Filter_any);
        junction.select(0);
        junction.setToolTipText(Messages.Filter_junction);
        junction.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(junction);
        Button add = new Button(head, SWT.PUSH);
        add.setText(Messages.Filter_add);
        add.setImage(Icons.get().image("plus"));
        add.addListener(SWT.Selection, event -> {
            if (!table.variables().isEmpty()) {
                DocumentVariable first = table.variables().getFirst();
                add(new VariableCondition(first.id(), Comparison.IS, ""));
                conditions.getLast().variable.setFocus();
            }
        });
        lines = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        arrange();
    }

    /**
     * Shows a filter.
     *
     * @param shown the filter
     * @param variables the variables to choose from
     */
    public void show(VariableFilter shown, DocumentVariables variables) {
        table = variables;
        if (!shown.equals(filter())) {
            conditions.forEach(line -> line.row.dispose());
            conditions.clear();
            junction.select(shown.all() ? 0 : 1);
            shown.conditions().forEach(this::add);
            arrange();
        }
    }

    /**
     * The filter as it is edited.
     *
     * @return the filter; conditions that still lack a value are left out
     */
    public VariableFilter filter() {
        return new VariableFilter(junction.getSelectionIndex() == 0,
            conditions.stream().map(Line::condition).flatMap(Optional::stream).toList());
    }

    private void add(VariableCondition condition) {
        conditions.add(new Line(condition));
        arrange();
    }

    private void arrange() {
        junction.setEnabled(conditions.size() > 1);
        ((GridData) lines.getLayoutData()).exclude = conditions.isEmpty();
        lines.setVisible(!conditions.isEmpty());
        Control outer = this;
        while (outer.getParent() != null && !(outer.getParent() instanceof ScrolledComposite)) {
            outer = outer.getParent();
        }
        requestLayout();
        if (outer.getParent() instanceof ScrolledComposite scrolled) {
            scrolled.setMinSize(outer.computeSize(scrolled.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** One condition. */
    private final class Line {
        private final Composite row = new Composite(lines, SWT.NONE);
        private final Combo variable = new Combo(row, SWT.READ_ONLY);
        private final Combo comparison = new Combo(row, SWT.READ_ONLY);
        private final Combo value = new Combo(row, SWT.DROP_DOWN);
        private final List<DocumentVariable> variables = table.variables();
        private List<Comparison> comparisons = List.of();

        Line(VariableCondition condition) {
            GridLayoutFactory.fillDefaults().numColumns(4).spacing(2, 0).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            variables.forEach(each -> variable.add(each.name()));
            variable.setToolTipText(Messages.Filter_variable);
            comparison.setToolTipText(Messages.Filter_comparison);
            value.setToolTipText(Messages.Filter_value);
            GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).grab(true, false).applyTo(variable);
            GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(comparison);
            GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).grab(true, false).applyTo(value);
            Button remove = new Button(row, SWT.PUSH | SWT.FLAT);
            remove.setImage(Icons.get().image("x"));
            remove.setToolTipText(Messages.Filter_remove);
            remove.addListener(SWT.Selection, event -> {
                conditions.remove(this);
                row.dispose();
                arrange();
                changed.run();
            });
            int place = 0;
            while (place < variables.size() - 1 && !variables.get(place).id().equals(condition.variable())) {
                place++;
            }
            variable.select(place);
            offer(condition.comparison());
            value.setText(chosen().label(condition.value()));
            variable.addListener(SWT.Selection, event -> {
                offer(Comparison.IS);
                value.setText("");
                changed.run();
            });
            comparison.addListener(SWT.Selection, event -> {
                value.setVisible(comparisons.get(comparison.getSelectionIndex()).hasValue());
                changed.run();
            });
            value.addListener(SWT.Modify, event -> changed.run());
        }

        private DocumentVariable chosen() {
            return variables.get(Math.max(0, variable.getSelectionIndex()));
        }

        private void offer(Comparison wanted) {
            comparisons = Comparison.of(chosen().type());
            comparison.setItems(comparisons.stream().map(Messages::comparison).toArray(String[]::new));
            comparison.select(Math.max(0, comparisons.indexOf(wanted)));
            value.setItems(table.occurring(chosen().id()).stream().limit(LIST_SIZE).map(chosen()::label)
                .toArray(String[]::new));
            value.setVisible(comparisons.get(comparison.getSelectionIndex()).hasValue());
        }

        Optional<VariableCondition> condition() {
            Comparison how = comparisons.get(comparison.getSelectionIndex());
            String written = value.getText().strip();
            return how.hasValue() && written.isEmpty() ? Optional.empty()
                : Optional.of(new VariableCondition(chosen().id(), how,
                    how.hasValue() ? chosen().value(written) : ""));
        }
    }
}
