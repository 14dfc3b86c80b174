// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.properties;

import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.model.ModelPackage;

/** One line of the properties view: a label and the widget for one feature. */
abstract class PropertyField {

    private static final int LABEL_WIDTH = 110;

    private final FieldContext context;
    private final EStructuralFeature feature;

    PropertyField(FieldContext context, EStructuralFeature feature) {
        this.context = context;
        this.feature = feature;
    }

    /** The field for a feature, by its type. */
    static PropertyField of(FieldContext context, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return new ContainedField(context, reference);
            }
            return FeatureGroups.isTerm(reference) && !reference.isMany() ? ChoiceField.ofTerms(context, reference)
                : new ReferenceField(context, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum) {
            return ChoiceField.ofLiterals(context, attribute);
        }
        if (attribute.getEAttributeType() == EcorePackage.eINSTANCE.getEBoolean()) {
            return new BooleanField(context, attribute);
        }
        if (attribute.getEAttributeType() == ModelPackage.eINSTANCE.getColour()) {
            return new ColourField(context, attribute);
        }
        return new TextField(context, attribute);
    }

    final void create(Composite parent) {
        if (hasLabel()) {
            Label label = new Label(parent, SWT.WRAP);
            label.setText(name());
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(LABEL_WIDTH, SWT.DEFAULT).indent(0, 4)
                .applyTo(label);
            explain(label);
        }
        createWidget(parent);
        refresh();
    }

    /** Shows the meaning of the feature as tooltip; it may still be on its way when the field is made. */
    final void explain(Control control) {
        control.addListener(SWT.MouseEnter, event -> control.setToolTipText(tooltip()));
    }

    private String tooltip() {
        String meaning = context.documentation().of(feature);
        return meaning.isEmpty() ? name() : name() + ": " + meaning;
    }

    final FieldContext context() {
        return context;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final String name() {
        return context.presentation().words().feature(feature);
    }

    final Object value() {
        return context.object().eGet(feature);
    }

    final boolean isEditable() {
        return context.writable() && !FeatureGroups.isReadOnly(feature);
    }

    final void store(Object value) {
        if (isEditable() && !Objects.equals(value, value())) {
            context.set(feature, value);
        }
    }

    /** Whether the label stands beside the widget. */
    boolean hasLabel() {
        return true;
    }

    /** Creates the widget in a grid of two columns (label, widget). */
    abstract void createWidget(Composite parent);

    /**
     * Shows the value of the model.
     *
     * @return whether it looks different, so that it may need more or less room
     */
    abstract boolean refresh();

    /** Stores what has been typed but not stored yet. */
    void commit() {
        // most fields store at once
    }
}
