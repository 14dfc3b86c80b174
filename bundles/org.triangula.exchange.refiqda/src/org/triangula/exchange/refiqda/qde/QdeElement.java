// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An element of a REFI-QDA project or codebook, immutable. The tree holds everything the file says, so that what a
 * study cannot show can be written back as it was.
 *
 * @param name local name; old name spaces differ only before it
 * @param attributes names and values in turn, in the order of the file
 * @param text characters of an element that has no children, exactly as written; otherwise empty
 * @param children elements inside, in the order of the file
 */
public record QdeElement(String name, List<String> attributes, String text, List<QdeElement> children) {

    /** Copies the lists. */
    public QdeElement {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        if (attributes.size() % 2 != 0) {
            throw new IllegalArgumentException("An attribute of " + name + " has no value.");
        }
    }

    /**
     * An element with children only.
     *
     * @param name local name
     * @param children elements inside
     * @return the element
     */
    public static QdeElement of(String name, List<QdeElement> children) {
        return new QdeElement(name, List.of(), "", children);
    }

    /**
     * An element that refers to another by its identity.
     *
     * @param name local name, for example CodeRef
     * @param target identity
     * @return the element
     */
    public static QdeElement reference(String name, String target) {
        return new QdeElement(name, List.of("targetGUID", target), "", List.of());
    }

    /**
     * An element with characters only.
     *
     * @param name local name
     * @param text the characters
     * @return the element
     */
    public static QdeElement text(String name, String text) {
        return new QdeElement(name, List.of(), text, List.of());
    }

    /**
     * Starts an element.
     *
     * @param name local name
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Value of an attribute.
     *
     * @param attribute its name
     * @return the value; empty when it is not there or blank
     */
    public Optional<String> value(String attribute) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals(attribute)) {
                return attributes.get(i + 1).isBlank() ? Optional.empty() : Optional.of(attributes.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * The identity of the element.
     *
     * @return its GUID in the one form in which identities are compared; empty when it has none that can be read
     */
    public Optional<String> guid() {
        return value("guid").flatMap(Guid::canonical);
    }

    /**
     * The identity the element refers to.
     *
     * @return the GUID in canonical form; old files write {@code guid} for {@code targetGUID}
     */
    public Optional<String> target() {
        return value("targetGUID").or(() -> value("guid")).flatMap(Guid::canonical);
    }

    /**
     * Children of one kind.
     *
     * @param kind local name
     * @return the children in the order of the file
     */
    public Stream<QdeElement> all(String kind) {
        return children.stream().filter(child -> child.name.equals(kind));
    }

    /**
     * First child of one kind.
     *
     * @param kind local name
     * @return the child, if there is one
     */
    public Optional<QdeElement> first(String kind) {
        return all(kind).findFirst();
    }

    /**
     * Children inside a child, as in {@code Codes} inside {@code CodeBook}.
     *
     * @param path local names from this element down
     * @return the elements that lie at the end of the path
     */
    public Stream<QdeElement> at(String... path) {
        Stream<QdeElement> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.all(step));
        }
        return found;
    }

    /**
     * Characters of the description.
     *
     * @return the text; empty when there is none
     */
    public Optional<String> description() {
        return first("Description").map(QdeElement::text).filter(text -> !text.isBlank());
    }

    /**
     * Visits this element and all inside, an element before its children.
     *
     * @param visitor told about each
     */
    public void visit(Consumer<QdeElement> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.visit(visitor));
    }

    /**
     * The same element with other children.
     *
     * @param others the children
     * @return the element
     */
    public QdeElement with(List<QdeElement> others) {
        return new QdeElement(name, attributes, text, others);
    }

    /** Collects the parts of an element; what is {@code null} or blank is left out. */
    public static final class Builder {

        private final String name;
        private final List<String> attributes = new ArrayList<>();
        private final List<QdeElement> children = new ArrayList<>();

        Builder(String name) {
            this.name = name;
        }

        /**
         * Sets an attribute.
         *
         * @param attribute its name
         * @param value its value; left out when {@code null}
         * @return this
         */
        public Builder set(String attribute, String value) {
            if (value != null) {
                attributes.addAll(Arrays.asList(attribute, value));
            }
            return this;
        }

        /**
         * Adds a child with characters.
         *
         * @param kind local name
         * @param text the characters; left out when {@code null} or blank
         * @return this
         */
        public Builder text(String kind, String text) {
            if (text != null && !text.isBlank()) {
                children.add(QdeElement.text(kind, text));
            }
            return this;
        }

        /**
         * Adds a child.
         *
         * @param child the child
         * @return this
         */
        public Builder add(QdeElement child) {
            children.add(child);
            return this;
        }

        /**
         * Adds children.
         *
         * @param more the children
         * @return this
         */
        public Builder addAll(Iterable<QdeElement> more) {
            more.forEach(children::add);
            return this;
        }

        /**
         * Ends the element.
         *
         * @return the element
         */
        public QdeElement build() {
            return new QdeElement(name, attributes, "", children);
        }
    }
}
