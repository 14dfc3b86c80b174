// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.properties.FeatureGroups.Group;
import org.triangula.ui.widgets.SectionHeader;

/** The fields of one object, grouped. */
final class PropertiesForm extends ScrolledComposite {

    private static final int MARGIN = 8;

    private final Composite body;
    private final FieldContext context;
    private final List<PropertyField> fields = new ArrayList<>();

    PropertiesForm(Composite parent, FieldContext context, int selected) {
        super(parent, SWT.V_SCROLL);
        this.context = context;
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(6, 4).applyTo(body);
        createHeader(selected);
        Map<Group, List<EStructuralFeature>> groups = FeatureGroups.of(context.object().eClass());
        groups.forEach((group, features) -> {
            List<EStructuralFeature> shown = features.stream().filter(feature -> isShown(group, feature)).toList();
            if (!shown.isEmpty()) {
                createGroup(group, shown);
            }
        });
        createLinked();
        setContent(body);
        addListener(SWT.Resize, event -> fit());
        fit();
    }

    private void createHeader(int selected) {
        ObjectPresentation presentation = context.presentation();
        Composite header = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(header);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(header);
        Label icon = new Label(header, SWT.NONE);
        icon.setImage(presentation.icon(context.object()));
        Label title = new Label(header, SWT.WRAP);
        title.setText(presentation.label(context.object()).replace("&", "&&"));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        String path = presentation.path(context.object());
        Label type = new Label(header, SWT.WRAP);
        type.setText((presentation.typeName(context.object()) + (path.isEmpty() ? "" : "  ·  " + path)).replace("&",
            "&&"));
        if (context.object() instanceof Identified identified) {
            type.setToolTipText(identified.getId());
        }
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(type);
        if (selected > 1) {
            Label many = new Label(header, SWT.WRAP);
            many.setText(NLS.bind(Messages.selected, selected));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(many);
        }
    }

    /** Read-only values that are not there need no line. */
    private boolean isShown(Group group, EStructuralFeature feature) {
        if (group == Group.TECHNICAL) {
            Object value = context.object().eGet(feature);
            return value != null && !"".equals(value);
        }
        return true;
    }

    private void createGroup(Group group, List<EStructuralFeature> features) {
        section(title(group));
        for (EStructuralFeature feature : features) {
            PropertyField field = PropertyField.of(context, feature);
            field.create(body);
            fields.add(field);
        }
    }

    private void section(String title) {
        SectionHeader header = new SectionHeader(body, title);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(-4, 6).applyTo(header);
    }

    private static String title(Group group) {
        return switch (group) {
            case GENERAL -> Messages.groupGeneral;
            case REFERENCES -> Messages.groupReferences;
            case SOURCES -> Messages.groupSources;
            case CONTAINED -> Messages.groupContained;
            case TECHNICAL -> Messages.groupTechnical;
        };
    }

    private void createLinked() {
        Study study = context.study();
        if (study.getInquiry() == null) {
            return;
        }
        List<EObject> linked = new ArrayList<>();
        for (Link link : study.getInquiry().getLinks()) {
            if (link.getSource() == context.object() && link.getTarget() != null) {
                linked.add(link.getTarget());
            } else if (link.getTarget() == context.object() && link.getSource() != null) {
                linked.add(link.getSource());
            }
        }
        if (!linked.isEmpty()) {
            section(Messages.groupLinked);
            ObjectLinks links = new ObjectLinks(body, context.presentation(), context.goTo(), null);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(links);
            links.show(linked);
        }
    }

    EObject object() {
        return context.object();
    }

    /** Shows the values of the model again, without disturbing the field that has the focus. */
    void refresh() {
        boolean changed = false;
        for (PropertyField field : fields) {
            changed |= field.refresh();
        }
        if (changed) {
            // costs much with many fields, and an edit elsewhere changes none of them
            fit();
        }
    }

    /** Stores what has been typed. */
    void commit() {
        fields.forEach(PropertyField::commit);
    }

    /** The fields, for tests. */
    List<PropertyField> fields() {
        return fields;
    }

    private void fit() {
        int width = Math.max(100, getClientArea().width);
        body.layout(true, true);
        setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }
}
