// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.triangula.organization.ui.chart.DifferenceMarks;
import org.triangula.organization.ui.chart.Legend;
import org.triangula.ui.presentation.Icons;

/** The legend of differences with their counts; a click on one lists only those. Below it the colours of tasks. */
final class KindFilter extends Composite {

    private final Consumer<String> chooser;
    private final List<ToolItem> items = new ArrayList<>();

    KindFilter(Composite parent, Consumer<String> chooser) {
        super(parent, SWT.NONE);
        this.chooser = chooser;
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = 8;
        row.marginLeft = 8;
        row.marginTop = 1;
        row.marginBottom = 1;
        setLayout(row);
    }

    void show(List<DifferenceRow> rows, DifferenceMarks marks, Map<String, RGB> tasks) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        items.clear();
        chooser.accept("");
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        rows.forEach(row -> {
            counts.merge(row.kind(), 1, Integer::sum);
            words.putIfAbsent(row.kind(), row.what());
        });
        counts.forEach((kind, count) -> {
            Composite entry = new Composite(this, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(1, 0).applyTo(entry);
            Legend.chip(entry, marks.of(kind));
            ToolItem item = new ToolItem(new ToolBar(entry, SWT.FLAT), SWT.CHECK);
            item.setText(words.get(kind).replace("&", "&&") + " " + count);
            item.setToolTipText(NLS.bind(Messages.onlyThese, words.get(kind)));
            item.addListener(SWT.Selection, event -> {
                items.stream().filter(other -> other != item).forEach(other -> other.setSelection(false));
                chooser.accept(item.getSelection() ? kind : "");
            });
            items.add(item);
        });
        if (counts.isEmpty()) {
            new Label(this, SWT.NONE).setText(Messages.noDifferences);
        }
        tasks.forEach((name, colour) -> {
            Composite entry = new Composite(this, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(entry);
            new Label(entry, SWT.NONE).setImage(Icons.get().image("square", 16, colour));
            new Label(entry, SWT.NONE).setText(name.replace("&", "&&"));
        });
    }
}
