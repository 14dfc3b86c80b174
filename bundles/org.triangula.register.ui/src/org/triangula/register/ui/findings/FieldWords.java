// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.places.PlacesPackage;
import org.triangula.register.table.AddressField;
import org.triangula.ui.presentation.ModelWords;

/** Words for the fields of an address table. */
public final class FieldWords {

    private final ModelWords words;

    /**
     * Words for fields.
     *
     * @param words words of the model, for fields that are features of a facility
     */
    public FieldWords(ModelWords words) {
        this.words = words;
    }

    /**
     * What a field is called.
     *
     * @param field one of {@link AddressField}
     * @return its name in the language of the workbench
     */
    public String name(String field) {
        String feature = switch (field) {
            case AddressField.X -> "longitude";
            case AddressField.Y -> "latitude";
            case AddressField.NOTE -> "description";
            case AddressField.MUNICIPALITY -> "locatedIn";
            case AddressField.DISTRICT -> "responsibleArea";
            default -> field;
        };
        EStructuralFeature known = PlacesPackage.eINSTANCE.getFacility().getEStructuralFeature(feature);
        return known != null ? words.feature(known)
            : AddressField.ADDRESS_ROLE.equals(field) ? Messages.field_addressRole : field;
    }
}
