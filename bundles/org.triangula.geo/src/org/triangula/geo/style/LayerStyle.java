// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.util.Objects;
import java.util.Optional;

/**
 * How a person wants a layer to look. What was never chosen is empty; the map then decides.
 *
 * @param visible whether it is shown
 * @param opacity 0 (not seen) … 1
 * @param labelled whether names are written
 * @param labelField key of the field that is written; empty for the name
 * @param filter which of its objects are shown, in the words of {@link AttributeFilter}; empty for all
 * @param values which numbers its colours stand for; empty for none
 * @param classes classes and colours of these numbers
 */
public record LayerStyle(Optional<Boolean> visible, double opacity, Optional<Boolean> labelled, String labelField,
        String filter, String values, Optional<ClassStyle> classes) {

    /** Nothing chosen. */
    public static final LayerStyle PLAIN =
            new LayerStyle(Optional.empty(), 1, Optional.empty(), "", "", "", Optional.empty());

    /** Checks the numbers. */
    public LayerStyle {
        Objects.requireNonNull(visible, "visible");
        Objects.requireNonNull(labelled, "labelled");
        Objects.requireNonNull(labelField, "labelField");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(classes, "classes");
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("An opacity is between 0 and 1, not " + opacity);
        }
    }

    /**
     * Shown or not.
     *
     * @param shown whether it is shown
     * @return the changed style
     */
    public LayerStyle withVisible(boolean shown) {
        return new LayerStyle(Optional.of(shown), opacity, labelled, labelField, filter, values, classes);
    }

    /**
     * More or less opaque.
     *
     * @param share 0 … 1
     * @return the changed style
     */
    public LayerStyle withOpacity(double share) {
        return new LayerStyle(visible, share, labelled, labelField, filter, values, classes);
    }

    /**
     * With names or without.
     *
     * @param written whether names are written
     * @return the changed style
     */
    public LayerStyle withLabelled(boolean written) {
        return new LayerStyle(visible, opacity, Optional.of(written), labelField, filter, values, classes);
    }

    /**
     * Another field as name.
     *
     * @param key key of the field; empty for the name
     * @return the changed style
     */
    public LayerStyle withLabelField(String key) {
        return new LayerStyle(visible, opacity, labelled, key, filter, values, classes);
    }

    /**
     * Other objects.
     *
     * @param words the filter; empty for all
     * @return the changed style
     */
    public LayerStyle withFilter(String words) {
        return new LayerStyle(visible, opacity, labelled, labelField, words, values, classes);
    }

    /**
     * Other numbers.
     *
     * @param key key of the numbers; empty for none
     * @return the changed style
     */
    public LayerStyle withValues(String key) {
        return new LayerStyle(visible, opacity, labelled, labelField, filter, key, classes);
    }

    /**
     * Other classes.
     *
     * @param changed classes and colours
     * @return the changed style
     */
    public LayerStyle withClasses(ClassStyle changed) {
        return new LayerStyle(visible, opacity, labelled, labelField, filter, values, Optional.of(changed));
    }
}
