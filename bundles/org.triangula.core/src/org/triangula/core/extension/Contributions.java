// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** Reads what bundles contribute to an extension point. Outside OSGi nothing is contributed. */
public final class Contributions {

    private Contributions() {
    }

    /**
     * The contributions to an extension point.
     *
     * @param point identity of the extension point
     * @return its elements, ordered by their attribute {@code priority} (lowest first, 100 when absent), then by id and
     *     contributing bundle
     */
    public static List<Contribution> to(String point) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return List.of();
        }
        List<Contribution> contributions = new ArrayList<>();
        for (IConfigurationElement element : registry.getConfigurationElementsFor(point)) {
            contributions.add(new Contribution(element));
        }
        contributions.sort(Comparator.comparingInt(Contribution::priority)
            .thenComparing(contribution -> contribution.attribute("id"))
            .thenComparing(Contribution::bundle));
        return List.copyOf(contributions);
    }

    /**
     * One contributed element.
     *
     * @param element the element of the registry
     */
    public record Contribution(IConfigurationElement element) {

        /**
         * An attribute.
         *
         * @param name its name
         * @return its value, translated; empty when absent
         */
        public String attribute(String name) {
            String value = element.getAttribute(name);
            return value == null ? "" : value;
        }

        /**
         * The contributing bundle.
         *
         * @return its symbolic name
         */
        public String bundle() {
            return element.getContributor().getName();
        }

        int priority() {
            String value = attribute("priority");
            return value.isEmpty() ? 100 : Integer.parseInt(value);
        }

        /**
         * Creates the object that the attribute {@code class} names.
         *
         * @param <T> the type asked for
         * @param type the type asked for
         * @return a new object
         * @throws IllegalStateException if the class cannot be loaded or is of another type; the message names the
         *     bundle that is at fault
         */
        public <T> T create(Class<T> type) {
            try {
                return type.cast(element.createExecutableExtension("class"));
            } catch (CoreException | ClassCastException e) {
                throw new IllegalStateException("The bundle " + bundle() + " contributes a class that cannot be used: "
                    + attribute("class"), e);
            }
        }
    }
}
