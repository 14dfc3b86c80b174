// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.ui;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.triangulation.evidence.EvidenceCard;
import org.triangula.triangulation.evidence.EvidenceCard.Mark;
import org.triangula.triangulation.evidence.EvidenceColumn;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** One piece of evidence: a click selects it, a double click or Enter opens it, dragging takes it to a claim. */
final class CardWidget extends Composite {

    private static final int STRIPE = 5;
    private static final int LONGEST_TEXT = 420;

    private final EvidenceCard card;
    private final Consumer<EObject> chooser;

    CardWidget(Composite parent, EvidenceCard card, Consumer<EObject> chooser) {
        super(parent, SWT.NONE);
        this.card = card;
        this.chooser = chooser;
        Theme theme = Theme.current();
        GridLayoutFactory.fillDefaults().extendedMargins(STRIPE + 8, card.linked() ? 26 : 10, 7, 8).spacing(0, 3)
            .applyTo(this);
        Color ground = new Color(theme.ground());
        setBackground(ground);
        if (!card.heading().isBlank()) {
            line(card.heading(), new Color(theme.quietText()), false);
        }
        if (!card.text().isBlank()) {
            line(shorten(card.text()), new Color(theme.text()), card.column() == EvidenceColumn.ORGANISED
                || card.column() == EvidenceColumn.REACHABLE);
        }
        if (!card.detail().isBlank()) {
            line(card.detail(), new Color(theme.quietText()), false);
        }
        if (card.mark() != Mark.NONE) {
            line(card.mark() == Mark.CONFIDENTIAL ? Messages.confidential : Messages.contradictory,
                new Color(theme.warning()), false);
        }
        for (Control child : getChildren()) {
            child.setBackground(ground);
            listen(child);
        }
        listen(this);
        RGB stripe = card.colour().flatMap(Icons::colour).orElse(theme.line());
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setBackground(new Color(stripe));
            event.gc.fillRectangle(0, 0, STRIPE, area.height);
            event.gc.setForeground(new Color(isFocusControl() ? theme.accent() : theme.line()));
            event.gc.setLineWidth(isFocusControl() ? 2 : 1);
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            if (card.linked()) {
                event.gc.drawImage(Icons.get().image("link", 16, theme.accent()), area.width - 22, 6);
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                ObjectOpeners.open(card.object());
            } else if (event.character == ' ') {
                chooser.accept(card.object());
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        AccessibleNames.give(this, () -> String.join(". ", card.heading(), card.text(), card.detail()));
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }

    private void line(String text, Color colour, boolean bold) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(colour);
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(label);
    }

    private void listen(Control control) {
        control.addListener(SWT.MouseDown, event -> {
            setFocus();
            chooser.accept(card.object());
        });
        control.addListener(SWT.MouseDoubleClick, event -> ObjectOpeners.open(card.object()));
        control.setToolTipText(card.linked() ? Messages.linked : null);
        DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE);
        source.setTransfer(StudyObjectTransfer.types());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                StudyObjectTransfer.begin(StudySelection.of(List.of(card.object())));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
            }
        });
    }

    @Override
    public boolean setFocus() {
        return forceFocus();
    }
}
