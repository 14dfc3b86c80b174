// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.triangulation.evidence.EvidenceCard;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.SectionHeader;

/** A column of cards below its heading with their number. */
final class EvidenceColumnWidget extends Composite {

    private static final int AT_ONCE = 25;

    private final Consumer<EObject> chooser;
    private final SectionHeader header;
    private final ScrolledComposite scroller;
    private final Composite cards;
    private List<EvidenceCard> shown = List.of();
    private int made;

    EvidenceColumnWidget(Composite parent, String title, Consumer<EObject> chooser) {
        super(parent, SWT.NONE);
        this.chooser = chooser;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        header = new SectionHeader(this, title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        scroller = new ScrolledComposite(this, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(24);
        cards = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 6).applyTo(cards);
        scroller.setContent(cards);
        scroller.addListener(SWT.Resize, event -> measure());
    }

    void show(List<EvidenceCard> list) {
        shown = list;
        header.setCount(list.size());
        for (Control old : cards.getChildren()) {
            old.dispose();
        }
        made = 0;
        if (list.isEmpty()) {
            Label nothing = new Label(cards, SWT.NONE);
            nothing.setText(Messages.nothing);
            nothing.setForeground(new Color(Theme.current().quietText()));
            GridDataFactory.swtDefaults().indent(6, 6).applyTo(nothing);
        } else {
            more();
        }
        scroller.setOrigin(0, 0);
        cards.layout(true, true);
        measure();
    }

    private void more() {
        int upTo = Math.min(shown.size(), made + AT_ONCE);
        for (; made < upTo; made++) {
            CardWidget card = new CardWidget(cards, shown.get(made), chooser);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        }
        if (made < shown.size()) {
            Button button = new Button(cards, SWT.PUSH);
            button.setText(NLS.bind(Messages.moreCards, Math.min(AT_ONCE, shown.size() - made)));
            button.addListener(SWT.Selection, event -> {
                button.dispose();
                more();
                cards.layout(true, true);
                measure();
            });
        }
    }

    private void measure() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            Point size = cards.computeSize(width, SWT.DEFAULT);
            scroller.setMinSize(0, size.y);
        }
    }
}
