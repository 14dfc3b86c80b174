// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.StudyWorkspace;

/** Pieces of evidence: Enter or a double click opens one. */
final class EvidenceList {

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final Composite area;
    private final Composite buttons;
    private final Table table;
    private final List<String> ids = new ArrayList<>();

    EvidenceList(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setToolTipText(Messages.evidenceOpen);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = Messages.evidence;
                }
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 90).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> open());
        buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        button(Messages.openEvidence, this::open);
        button(Messages.removeEvidence, this::remove);
    }

    void button(String text, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    /** Shows evidence by identity. */
    void show(List<String> shown) {
        ids.clear();
        shown.stream().distinct().forEach(ids::add);
        table.removeAll();
        for (String id : ids) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(object(id).map(one -> presentation.label(one).replaceAll("\\s+", " "))
                .orElse(Messages.evidenceGone));
        }
        if (!ids.isEmpty()) {
            table.select(0);
        }
    }

    void add(List<String> more) {
        List<String> all = new ArrayList<>(ids);
        all.addAll(more);
        show(all);
    }

    private static Optional<Identified> object(String id) {
        Optional<StudySession> session = StudyWorkspace.get().current();
        return session.flatMap(one -> one.index().find(Identified.class, id));
    }

    private void remove() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!table.isSelected(i)) {
                kept.add(ids.get(i));
            }
        }
        show(kept);
    }

    private void open() {
        if (table.getSelectionIndex() >= 0) {
            object(ids.get(table.getSelectionIndex())).ifPresent(ObjectOpeners::open);
        }
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    Composite control() {
        return area;
    }
}
