// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.presentation.ObjectPresentation;

/** A column of links to objects, each with a button that takes it away. */
final class ObjectLinks extends Composite {

    private static final int MOST = 30;

    private final ObjectPresentation presentation;
    private final Consumer<EObject> goTo;
    private final Consumer<EObject> remove;
    private List<Shown> shown;
    private Label more;

    /** What a link shows, and of which object. */
    private record Shown(EObject object, String label) {
    }

    /**
     * Creates it empty.
     *
     * @param remove takes an object away; {@code null} when that is not offered
     */
    ObjectLinks(Composite parent, ObjectPresentation presentation, Consumer<EObject> goTo, Consumer<EObject> remove) {
        super(parent, SWT.NONE);
        this.presentation = presentation;
        this.goTo = goTo;
        this.remove = remove;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(this);
    }

    /**
     * Shows objects.
     *
     * @param objects the objects
     * @return false when they were shown already, so that it needs no other room
     */
    boolean show(List<? extends EObject> objects) {
        List<Shown> wanted = objects.stream().limit(MOST)
            .map(object -> new Shown(object, presentation.label(object))).toList();
        int unseen = objects.size() - wanted.size();
        if (wanted.equals(shown) && unseen > 0 == (more != null)) {
            if (more != null) {
                more.setText(NLS.bind(Messages.more, unseen));
            }
            return false;
        }
        shown = wanted;
        more = null;
        for (Control child : getChildren()) {
            child.dispose();
        }
        wanted.forEach(this::add);
        if (unseen > 0) {
            more = new Label(this, SWT.NONE);
            more.setText(NLS.bind(Messages.more, unseen));
            GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(more);
        }
        return true;
    }

    private void add(Shown line) {
        EObject object = line.object();
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(presentation.icon(object));
        Link link = new Link(this, SWT.NONE);
        link.setText("<a>" + line.label().replace("&", "&&").replace("<", "‹") + "</a>");
        link.setToolTipText(presentation.typeName(object));
        link.addListener(SWT.Selection, event -> goTo.accept(object));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(80, SWT.DEFAULT)
            .applyTo(link);
        if (remove == null) {
            new Label(this, SWT.NONE);
            return;
        }
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.get().image("x"));
        button.setToolTipText(Messages.clear);
        button.addListener(SWT.Selection, event -> remove.accept(object));
    }
}
