// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes as an indented list, one a line: the level of a line is how far it is indented beneath the lines above, by tabs
 * or blanks, whichever the list uses. Signs of enumeration ({@code -}, {@code *}, {@code •}, {@code 1.}, {@code 2.3})
 * are left out; what follows a tab behind the name is the definition.
 *
 * @param name name of the code, never blank
 * @param definition definition; empty when there is none
 * @param codes the codes below it
 */
public record CodeOutline(String name, String definition, List<CodeOutline> codes) {

    private static final int TAB = 4;
    private static final Pattern ENUMERATION =
        Pattern.compile("^(?:[-*•–·]\\s+|\\d+(?:\\.\\d+)*[.)]\\s+|\\d+(?:\\.\\d+)+\\s+)");

    /** Copies the list. */
    public CodeOutline {
        codes = List.copyOf(codes);
    }

    /**
     * Reads an indented list.
     *
     * @param text the list; blank lines are left out
     * @return the codes at the top, in order
     */
    public static List<CodeOutline> read(String text) {
        Node root = new Node("", "", -1);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                continue;
            }
            int indent = indent(line);
            while (open.peek().indent >= indent) {
                open.pop();
            }
            String[] parts = line.strip().split("\\t+", 2);
            String name = withoutEnumeration(parts[0]);
            if (name.isEmpty()) {
                continue;
            }
            Node node = new Node(name, parts.length > 1 ? parts[1].strip() : "", indent);
            open.peek().below.add(node);
            open.push(node);
        }
        return root.outline().codes();
    }

    private static int indent(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            width += line.charAt(i) == '\t' ? TAB : 1;
        }
        return width;
    }

    private static String withoutEnumeration(String text) {
        Matcher sign = ENUMERATION.matcher(text);
        String name = sign.find() ? text.substring(sign.end()) : text;
        return name.replaceAll("\\s+", " ").strip();
    }

    /**
     * Number of codes.
     *
     * @param outlines codes
     * @return how many there are with all below them
     */
    public static int count(List<CodeOutline> outlines) {
        return outlines.stream().mapToInt(outline -> 1 + count(outline.codes)).sum();
    }

    private static final class Node {
        private final String name;
        private final String definition;
        private final int indent;
        private final List<Node> below = new ArrayList<>();

        Node(String name, String definition, int indent) {
            this.name = name;
            this.definition = definition;
            this.indent = indent;
        }

        CodeOutline outline() {
            return new CodeOutline(name, definition, below.stream().map(Node::outline).toList());
        }
    }
}
