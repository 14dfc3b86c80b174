// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which attributes and children an element of REFI-QDA 1.0 has and in which order, after the schemas Project.xsd and
 * Codebook.xsd (18 March 2019). The table is the file {@code elements.tsv}.
 */
public final class QdeSchema {

    /** Name space of projects. */
    public static final String PROJECT = "urn:QDA-XML:project:1.0";
    /** Name space of codebooks. */
    public static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    private final Map<String, Content> elements;

    private QdeSchema(Map<String, Content> elements) {
        this.elements = elements;
    }

    /** What an element may have; children that may stand in any order share a rank. */
    private record Content(List<String> attributes, List<String> required, Map<String, Integer> ranks) {
    }

    /**
     * Reads the table.
     *
     * @return the schema
     */
    public static QdeSchema load() {
        Map<String, Content> elements = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            QdeSchema.class.getResourceAsStream("elements.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    elements.put(cells[0], content(words(cells[1]), words(cells[2])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QdeSchema(Map.copyOf(elements));
    }

    private static Content content(List<String> attributes, List<String> children) {
        List<String> names = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (String attribute : attributes) {
            String name = attribute.replace("!", "");
            names.add(name);
            if (attribute.endsWith("!")) {
                required.add(name);
            }
        }
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < children.size(); i++) {
            for (String child : children.get(i).split("\\|")) {
                ranks.put(child, i);
            }
        }
        return new Content(List.copyOf(names), List.copyOf(required), Map.copyOf(ranks));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split(" "));
    }

    /**
     * Whether the schema knows an element.
     *
     * @param element its local name
     * @return true if so
     */
    public boolean knows(String element) {
        return elements.containsKey(element);
    }

    /**
     * Whether an element holds characters, and neither attributes nor other elements.
     *
     * @param element its local name
     * @return true if so
     */
    public boolean holdsText(String element) {
        return knows(element) && elements.get(element).attributes.isEmpty() && elements.get(element).ranks.isEmpty();
    }

    /**
     * Whether an element may stand in another.
     *
     * @param parent local name of the outer element
     * @param child local name of the inner element
     * @return true if so
     */
    public boolean allows(String parent, String child) {
        return knows(parent) && elements.get(parent).ranks.containsKey(child);
    }

    /**
     * Place of a child among the children of its parent.
     *
     * @param parent local name of the outer element
     * @param child local name of the inner element, which the schema allows
     * @return the place, from 0; children that may be mixed share one
     */
    public int rank(String parent, String child) {
        return elements.get(parent).ranks.get(child);
    }

    /**
     * Attributes of an element.
     *
     * @param element its local name
     * @return the names in the order in which they are written
     */
    public List<String> attributes(String element) {
        return knows(element) ? elements.get(element).attributes : List.of();
    }

    /**
     * Attributes an element must have.
     *
     * @param element its local name
     * @return the names
     */
    public List<String> required(String element) {
        return knows(element) ? elements.get(element).required : List.of();
    }
}
